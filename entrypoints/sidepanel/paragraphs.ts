/** The parts that an official document is made of, told by their form. */
import type { Range } from '../../corpus/notice.ts';

/**
 * `addressee`: to whom it is sent · `heading`: a numbered line of its own · `closing`: signature
 * and date · `body`: the rest.
 */
export type ParagraphKind = 'addressee' | 'heading' | 'body' | 'closing';

export interface Paragraph extends Range {
  kind: ParagraphKind;
  /** Where the numbered first sentence of a body paragraph ends, which serves as its heading. */
  leadEnd?: number;
}

const NUMBERED = /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)])/;
const SENTENCE = /^[^。！？]*[。！？]?/;
const LONGEST_HEADING = 80;
const LONGEST_CLOSING = 40;

/** The paragraphs of a notice's text, which line feeds part; empty lines are none. */
export function paragraphsOf(text: string): Paragraph[] {
  const ranges = Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    line: line.trim(),
  }));
  const opening = ranges.findIndex(({ line }) => !line.endsWith('：'));
  const closing = ranges.findLastIndex(({ line }) => !isClosing(line)) + 1;
  return ranges.map(({ start, end, line }, index) => {
    if (index < opening) return { start, end, kind: 'addressee' };
    if (index >= closing) return { start, end, kind: 'closing' };
    return { start, end, ...numbered(text.slice(start, end), start, line) };
  });
}

function isClosing(line: string): boolean {
  return line.length <= LONGEST_CLOSING && !NUMBERED.test(line) && !/[。！？：；，]/.test(line);
}

function numbered(raw: string, start: number, line: string): Pick<Paragraph, 'kind' | 'leadEnd'> {
  if (!NUMBERED.test(line)) return { kind: 'body' };
  const indent = raw.length - raw.trimStart().length;
  const first = SENTENCE.exec(line)?.[0].length ?? 0;
  if (first > LONGEST_HEADING) return { kind: 'body' };
  return first === line.length
    ? { kind: 'heading' }
    : { kind: 'body', leadEnd: start + indent + first };
}
