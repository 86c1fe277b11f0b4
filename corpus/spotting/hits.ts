/** What was found in a text, as numbers: marks are made of it when all is known. */
import type { Mark } from '../notice.ts';
import { makeRoom, type Numbers } from './numbers.ts';

/** Found wordings, by start, then longest first: four numbers each. */
export type Hits = Numbers;

/** Start and end in the text, the number of the wording, whether it stands there as it is written. */
const HIT = 4;
const END = 1;
const WORDING = 2;
const VERBATIM = 3;

/** Adds a hit; hits come nearly in order, so its place is near the end. */
export function addHit(
  hits: Hits,
  start: number,
  end: number,
  wording: number,
  isVerbatim: number,
): void {
  makeRoom(hits, HIT);
  const { room } = hits;
  let at = hits.size;
  for (; at > 0; at -= HIT) {
    const before = room[at - HIT]!;
    if (before < start || (before === start && room[at - HIT + END]! > end)) break;
    room.copyWithin(at, at - HIT, at);
  }
  room[at] = start;
  room[at + END] = end;
  room[at + WORDING] = wording;
  room[at + VERBATIM] = isVerbatim;
  hits.size += HIT;
}

/**
 * Of `fragments`, each a number and the offset of its last unit, leaves those that lie in no hit of their
 * own wording, one of the first `wordings`, which `wordingOf` tells by the number. Both lists are in the
 * order of the text.
 */
export function leaveStrangers(
  fragments: Numbers,
  wordingOf: Int32Array,
  wordings: number,
  { room: hits, size }: Hits,
): void {
  const ends = new Int32Array(wordings);
  const { room } = fragments;
  let left = 0;
  let next = 0;
  for (let at = 0; at < fragments.size; at += 2) {
    const offset = room[at + 1]!;
    for (; next < size && hits[next]! <= offset; next += HIT) {
      const wording = hits[next + WORDING]!;
      if (wording < wordings) ends[wording] = Math.max(ends[wording]!, hits[next + END]!);
    }
    if (ends[wordingOf[room[at]!]!]! > offset) continue;
    room[left++] = room[at]!;
    room[left++] = offset;
  }
  fragments.size = left;
}

/** A mark of every hit. */
export function marksOf({ room, size }: Hits, ids: readonly string[]): Mark[] {
  return Array.from({ length: size / HIT }, (_, hit) => markOf(room, HIT * hit, ids));
}

/** The leftmost-longest of the marks; each takes those inside it along as `inner`, the rest go. */
export function outermostOf({ room, size }: Hits, ids: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  for (let at = 0; at < size; at += HIT) {
    if (room[at]! >= end) {
      marks.push(markOf(room, at, ids));
      end = room[at + END]!;
    } else if (room[at + END]! <= end) {
      const outer = marks[marks.length - 1]!;
      outer.inner = [...(outer.inner ?? []), markOf(room, at, ids)];
    }
  }
  return marks;
}

function markOf(room: Int32Array, at: number, ids: readonly string[]): Mark {
  return {
    start: room[at]!,
    end: room[at + END]!,
    phrase: ids[room[at + WORDING]!]!,
    kind: room[at + VERBATIM] === 1 ? 'verbatim' : 'same-wording',
  };
}
