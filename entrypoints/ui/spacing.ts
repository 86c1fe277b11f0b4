/** Room in two wordings of one phrase, so that the words which both have stand under each other. */
import type { Difference, Range } from '../../corpus/notice.ts';
import type { DifferencePiece } from './difference.ts';

/** How many units of room a wording needs before an offset. */
type Spaces = ReadonlyMap<number, number>;

/** A piece with as many units of room before it. */
export interface SpacedPiece extends DifferencePiece {
  space: number;
}

/**
 * The room that each wording needs where the other has more words; none where words have moved, for
 * then the two do not follow each other.
 */
export function spacesOf(
  whole: { canonical: Range; text: Range },
  { kept, replaced, moved }: Difference,
): { canonical: Spaces; text: Spaces } {
  const canonical = new Map<number, number>();
  const text = new Map<number, number>();
  if (moved.length > 0) return { canonical, text };
  let known = whole.canonical.start;
  let read = whole.text.start;
  const even = (knownTo: number, readTo: number): void => {
    const more = knownTo - known - (readTo - read);
    if (more > 0) text.set(readTo, (text.get(readTo) ?? 0) + more);
    if (more < 0) canonical.set(knownTo, (canonical.get(knownTo) ?? 0) - more);
    known = knownTo;
    read = readTo;
  };
  const pairs = [...kept, ...replaced].toSorted((a, b) => a.canonical.start - b.canonical.start);
  for (const pair of pairs) {
    even(pair.canonical.start, pair.text.start);
    even(pair.canonical.end, pair.text.end);
  }
  even(whole.canonical.end, whole.text.end);
  return { canonical, text };
}

/** Pieces cut where there is to be room; the last is empty where the room is at the end. */
export function spaced(pieces: readonly DifferencePiece[], spaces: Spaces): SpacedPiece[] {
  const cuts = [...spaces.keys()].toSorted((a, b) => a - b);
  const cut = pieces.flatMap((piece) => {
    const inside = cuts.filter((at) => at > piece.start && at < piece.end);
    return [piece.start, ...inside].map((start, index) => ({
      ...piece,
      start,
      end: inside[index] ?? piece.end,
    }));
  });
  const end = cut.at(-1)?.end ?? 0;
  const all = spaces.has(end) ? [...cut, { start: end, end, fate: 'kept' as const }] : cut;
  return all.map((piece) => ({ ...piece, space: spaces.get(piece.start) ?? 0 }));
}
