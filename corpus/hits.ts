/** What was found in a text, as numbers: marks are made of it when all is known. */
import type { Mark } from './notice.ts';

/** Found wordings, by start, then longest first: four numbers each, `size` in all. */
export interface Hits {
  numbers: Int32Array;
  size: number;
}

/** Start and end in the text, the number of the wording, whether it stands there as it is written. */
const HIT = 4;
const END = 1;
const WORDING = 2;
const VERBATIM = 3;

export function createHits(): Hits {
  return { numbers: new Int32Array(HIT << 6), size: 0 };
}

/** Adds a hit; hits come nearly in order, so its place is near the end. */
export function addHit(
  hits: Hits,
  start: number,
  end: number,
  wording: number,
  isVerbatim: number,
): void {
  if (hits.size === hits.numbers.length) grow(hits);
  const { numbers } = hits;
  let at = hits.size;
  for (; at > 0; at -= HIT) {
    const before = numbers[at - HIT]!;
    if (before < start || (before === start && numbers[at - HIT + END]! > end)) break;
    numbers.copyWithin(at, at - HIT, at);
  }
  numbers[at] = start;
  numbers[at + END] = end;
  numbers[at + WORDING] = wording;
  numbers[at + VERBATIM] = isVerbatim;
  hits.size += HIT;
}

function grow(hits: Hits): void {
  const { numbers } = hits;
  hits.numbers = new Int32Array(4 * numbers.length);
  hits.numbers.set(numbers);
}

/** Tells of a wording whether it stands at an offset; offsets are asked about in ascending order. */
export function createLookout({
  numbers,
  size,
}: Hits): (wording: number, offset: number) => boolean {
  let first = 0;
  let next = 0;
  return (wording, offset) => {
    while (next < size && numbers[next]! <= offset) next += HIT;
    while (first < next && numbers[first + END]! <= offset) first += HIT;
    for (let at = first; at < next; at += HIT) {
      if (numbers[at + WORDING] === wording && numbers[at + END]! > offset) return true;
    }
    return false;
  };
}

/** A mark of every hit. */
export function marksOf({ numbers, size }: Hits, wordings: readonly { id: string }[]): Mark[] {
  return Array.from({ length: size / HIT }, (_, hit) => markOf(numbers, HIT * hit, wordings));
}

/** The leftmost-longest of the marks; each takes those inside it along as `inner`, the rest go. */
export function outermostOf({ numbers, size }: Hits, wordings: readonly { id: string }[]): Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  for (let at = 0; at < size; at += HIT) {
    if (numbers[at]! >= end) {
      marks.push(markOf(numbers, at, wordings));
      end = numbers[at + END]!;
    } else if (numbers[at + END]! <= end) {
      const outer = marks[marks.length - 1]!;
      outer.inner = [...(outer.inner ?? []), markOf(numbers, at, wordings)];
    }
  }
  return marks;
}

function markOf(numbers: Int32Array, at: number, wordings: readonly { id: string }[]): Mark {
  return {
    start: numbers[at]!,
    end: numbers[at + END]!,
    phrase: wordings[numbers[at + WORDING]!]!.id,
    kind: numbers[at + VERBATIM] === 1 ? 'verbatim' : 'same-wording',
  };
}
