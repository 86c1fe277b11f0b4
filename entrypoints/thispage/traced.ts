/** The text of a page, all frames together, with what it takes from the notices. */
import type { Library } from '../../corpus/library.ts';
import { PASSAGE_END, type Trace } from '../../corpus/notice.ts';
import type { PageText } from '../background/protocol.ts';

export interface Traced extends Trace {
  /** U+2029 between the passages. */
  text: string;
  title: string;
}

/** Traces what the frames say; `undefined` where they have no Chinese text. */
export function traceTexts(library: Library, texts: readonly PageText[]): Traced | undefined {
  const text = texts
    .map((frame) => frame.text)
    .filter((words) => words !== '')
    .join(PASSAGE_END);
  if (text === '') return undefined;
  return { ...library.trace(text), text, title: texts[0]?.title ?? '' };
}
