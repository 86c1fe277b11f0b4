/** A difference as pieces of the two wordings, ready to be set. */
import type { Difference, Range } from '../../corpus/notice.ts';

/** What became of a piece; `kept` also stands for punctuation, which is not compared. */
export type Fate = 'kept' | 'moved' | 'replaced' | 'missing' | 'added';

export interface DifferencePiece extends Range {
  fate: Fate;
}

/** The canonical wording in pieces, in order and without gaps. */
export function canonicalPieces(canonical: string, difference: Difference): DifferencePiece[] {
  return fill({ start: 0, end: canonical.length }, [
    ...fated('moved', canonicalOf(difference.moved)),
    ...fated('replaced', canonicalOf(difference.replaced)),
    ...fated('missing', difference.missing),
  ]);
}

/** The stretch `range` of the text in pieces, in order and without gaps, in the offsets of the text. */
export function textPieces(range: Range, difference: Difference): DifferencePiece[] {
  return fill(range, [
    ...fated('moved', textOf(difference.moved)),
    ...fated('replaced', textOf(difference.replaced)),
    ...fated('added', difference.added),
  ]);
}

/** The words that differ, by their fate; replaced ones as `[old, new]`. */
export interface DifferingWords {
  missing: readonly string[];
  added: readonly string[];
  moved: readonly string[];
  replaced: readonly (readonly [string, string])[];
}

/** The words that differ. `cut` gives the words of a range of the text. */
export function differingWords(
  canonical: string,
  { missing, added, moved, replaced }: Difference,
  cut: (range: Range) => string,
): DifferingWords {
  const known = ({ start, end }: Range): string => canonical.slice(start, end);
  return {
    missing: missing.map(known),
    added: added.map(cut),
    moved: moved.map((pair) => cut(pair.text)),
    replaced: replaced.map((pair) => [known(pair.canonical), cut(pair.text)]),
  };
}

/** What is said of each fate, in the order of its weight: `Replaced: 书记 → 同志`. */
export function differenceWords(
  { missing, added, moved, replaced }: DifferingWords,
  said: Readonly<Record<keyof DifferingWords, string>>,
): { fate: string; words: string }[] {
  return [
    { fate: said.missing, words: missing.join('、') },
    { fate: said.added, words: added.join('、') },
    { fate: said.replaced, words: replaced.map((pair) => pair.join(' → ')).join('、') },
    { fate: said.moved, words: moved.join('、') },
  ].filter(({ words }) => words !== '');
}

type Pairs = Difference['moved'];

function canonicalOf(pairs: Pairs): Range[] {
  return pairs.map(({ canonical }) => canonical);
}

function textOf(pairs: Pairs): Range[] {
  return pairs.map(({ text }) => text);
}

function fated(fate: Fate, ranges: readonly Range[]): DifferencePiece[] {
  return ranges.map(({ start, end }) => ({ start, end, fate }));
}

/** Puts kept pieces between the others; what lies outside of `range` is left out. */
function fill(range: Range, pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const filled: DifferencePiece[] = [];
  let at = range.start;
  const put = (end: number, fate: Fate): void => {
    const piece = { start: at, end: Math.min(end, range.end), fate };
    if (piece.end <= at) return;
    filled.push(piece);
    at = piece.end;
  };
  for (const { start, end, fate } of pieces.toSorted((a, b) => a.start - b.start)) {
    put(start, 'kept');
    put(end, fate);
  }
  put(range.end, 'kept');
  return filled;
}
