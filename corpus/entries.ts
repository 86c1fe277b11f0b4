/** The lists that people edit, read so that every mistake in them can be shown at its line. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Something is wrong in a file that people edit. The message reads `file:line: what is there: what to do`. */
export class CorpusError extends Error {
  override name = 'CorpusError';

  constructor(place: string, problem: string, remedy: string) {
    super(`${place}: ${problem}: ${remedy}`);
  }
}

export interface Entry<T> {
  value: T;
  /** `file:line` of the entry, or of one of its keys. */
  at: (...path: (string | number)[]) => string;
}

/**
 * Reads a YAML list whose every item fits `schema`.
 * Throws a CorpusError at the first line that does not parse or does not fit.
 */
export function readEntries<T>(
  file: string,
  yaml: string,
  schema: v.GenericSchema<unknown, T>,
): Entry<T>[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  const [fault] = document.errors;
  if (fault) {
    const [what = ''] = fault.message.split('\n');
    throw new CorpusError(lineAt(fault.pos[0]), what, 'mend the YAML');
  }
  const at = (...path: (string | number)[]): string => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return file;
  };
  const result = v.safeParse(v.array(schema), document.toJS());
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    throw new CorpusError(
      at(...path),
      `${path.slice(1).join('.') || 'entry'} is ${issue.received}`,
      `it must be ${issue.expected ?? issue.message}`,
    );
  }
  return result.output.map((value, index) => ({ value, at: (...path) => at(index, ...path) }));
}
