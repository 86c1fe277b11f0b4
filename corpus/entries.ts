/** The lists that people edit, read so that every mistake in them can be shown at its line. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';

/** Something is wrong in a file that people edit. The message reads `file:line: what is there: what to do`. */
export class CorpusError extends Error {
  override name = 'CorpusError';

  constructor(place: string, problem: string, remedy: string) {
    super(`${place}: ${problem}: ${remedy}`);
  }
}

/** A value in words. */
export const Words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'text, and not blank'),
);

/** The name by which other entries and programs know one. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
);

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
    const [what = ''] = fault.message.split(/ at line \d+/);
    throw new CorpusError(lineAt(fault.pos[0]), what, 'mend the YAML');
  }
  const at = (...path: (string | number)[]): string => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return `${file}:1`;
  };
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      throw new CorpusError(
        lineAt(alias.range?.[0] ?? 0),
        `*${alias.source} stands for nothing`,
        'put it in quotes',
      );
    },
  });
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries))
    throw new CorpusError(at(), 'there is no list', 'begin every entry with “- ”');
  const result = v.safeParse(v.array(schema), entries);
  if (!result.success) throw refusalOf(result.issues[0], at);
  return result.output.map((value, index) => ({ value, at: (...path) => at(index, ...path) }));
}

/** A schema's issue in words: valibot's own speak to programmers. */
function refusalOf(issue: v.BaseIssue<unknown>, at: Entry<unknown>['at']): CorpusError {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const key = path.slice(1).join('.') || 'the entry';
  const place = at(...path);
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? new CorpusError(place, `${key} is an unknown key`, 'mend its name or remove it')
      : new CorpusError(place, `${key} is missing`, 'add it');
  }
  const { input } = issue;
  const wanted = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message);
  const remedy =
    typeof input === 'number' && wanted.includes('string')
      ? `put it in quotes: "${input}"`
      : `it must be ${wanted}`;
  return new CorpusError(place, `${key} is ${JSON.stringify(input)}`, remedy);
}
