import { fold } from '../../corpus/fold.ts';
import type { Range } from '../../corpus/notice.ts';

/** `the [[minister]] said`: the text without its brackets, and the ranges that they enclosed. */
export function marked(literal: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let text = '';
  literal.split(/\[\[|\]\]/).forEach((piece, index) => {
    if (index % 2 === 1) ranges.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  });
  return { text, ranges };
}

/** The way back: puts brackets around ranges that do not overlap. */
export function withMarks(text: string, ranges: readonly Range[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of ranges) {
    shown += `${text.slice(from, start)}[[${text.slice(start, end)}]]`;
    from = end;
  }
  return shown + text.slice(from);
}

/** The folded units that ranges of a text hold: what a range is about, whatever quotes and blanks it took along. */
export function foldedRanges(text: string, ranges: readonly Range[]): Range[] {
  const { at } = fold(text);
  const indexOf = new Uint32Array(text.length + 1).fill(at.length);
  for (let i = at.length - 1, offset = text.length; offset >= 0; offset--) {
    while (i >= 0 && at[i]! >= offset) i--;
    indexOf[offset] = i + 1;
  }
  return ranges.map(({ start, end }) => ({ start: indexOf[start]!, end: indexOf[end]! }));
}

/** Whether an offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
