/**
 * A wording against a text: what is kept, moved, missing, added, replaced. Works on folded units.
 *
 * Whole clauses are looked for first, since formulas are lists and couplets and their clauses may
 * stand in any order; what lies between them is aligned unit by unit; what then remains is looked
 * for once more elsewhere. The outcome of all three is one map from wording to text, from which
 * the difference is read.
 */
import { mapMoved, mapWholeClauses } from './clauses.ts';
import { mapGaps } from './gaps.ts';
import { longestChain, NOWHERE, ownedBy, type Pair, runsOf, unmappedRuns } from './mapping.ts';
import type { Range } from '../notice.ts';
import { unmapStrays } from './strays.ts';
import type { Stretch } from './stretch.ts';
import type { Wording } from './wording.ts';

/** How a text differs from a wording, in half-open ranges of folded units. */
export interface Alignment {
  kept: Pair[];
  moved: Pair[];
  replaced: Pair[];
  /** Ranges of the wording. */
  missing: Range[];
  /** Ranges of the text. */
  added: Range[];
  /** Share of the wording's units that the text has, before whole members count as replaced. */
  share: number;
}

/** Members up to this length are read as one word. */
export const LONGEST_WORD = 4;

/** Aligns all of `wording` with the part of a text around where it would begin at `offset`. */
export function align(wording: Wording, stretch: Stretch, offset: number): Alignment {
  const { folded: text, joints } = stretch;
  const map = new Int32Array(wording.folded.length).fill(NOWHERE);
  mapWholeClauses(wording, text, offset, map);
  mapGaps(wording.folded, text, map);
  mapMoved(wording, text, offset, map);
  unmapStrays(wording, joints, map);
  const share = map.filter((unit) => unit !== NOWHERE).length / map.length;
  if (wording.isList) unmapPartialMembers(wording, map);
  return { ...withMovedWords(describe(map), wording.folded, text), share };
}

/** A short member that is changed is another member. */
function unmapPartialMembers({ clauses }: Wording, map: Int32Array): void {
  for (const { start, end } of clauses) {
    if (end - start > LONGEST_WORD) continue;
    const isWhole = map.subarray(start, end).every((unit) => unit !== NOWHERE);
    if (!isWhole) map.fill(NOWHERE, start, end);
  }
}

/** Reads kept, moved, replaced, missing and added off the map. */
function describe(map: Int32Array): Omit<Alignment, 'share'> {
  const runs = runsOf(map);
  const kept = longestChain(runs);
  const result: Omit<Alignment, 'share'> = {
    kept,
    moved: runs.filter((run) => !kept.includes(run)),
    replaced: [],
    missing: [],
    added: [],
  };
  const first = Math.min(...runs.map(({ text }) => text.start));
  const last = Math.max(...runs.map(({ text }) => text.end));
  const owned = ownedBy(map, Number.isFinite(last) ? last : 0);
  let before: Pair | undefined;
  for (const after of [...kept, undefined]) {
    const missing = unmappedRuns(map, {
      start: before?.wording.end ?? 0,
      end: after?.wording.start ?? map.length,
    });
    const added = unmappedRuns(owned, {
      start: before?.text.end ?? first,
      end: after?.text.start ?? last,
    });
    const pairs = Math.min(missing.length, added.length);
    for (let i = 0; i < pairs; i++) result.replaced.push({ wording: missing[i]!, text: added[i]! });
    result.missing.push(...missing.slice(pairs));
    result.added.push(...added.slice(pairs));
    before = after;
  }
  return result;
}

/** Added words with which something missing begins or ends have moved. */
function withMovedWords<T extends Omit<Alignment, 'share'>>(
  alignment: T,
  folded: string,
  text: string,
): T {
  const moved = [...alignment.moved];
  let missing = alignment.missing;
  const added = alignment.added.filter((place) => {
    const words = text.slice(place.start, place.end);
    const parts = missing.map((lost) => partWith(words, lost, folded));
    const wording = words.length > 1 ? parts.find((part) => part !== undefined) : undefined;
    if (!wording) return true;
    moved.push({ wording, text: place });
    missing = missing.flatMap((lost) => without(lost, wording));
    return false;
  });
  return { ...alignment, moved, missing, added };
}

/** The beginning or end of `lost` that is these words. */
function partWith(words: string, { start, end }: Range, folded: string): Range | undefined {
  const lost = folded.slice(start, end);
  if (lost.startsWith(words)) return { start, end: start + words.length };
  return lost.endsWith(words) ? { start: end - words.length, end } : undefined;
}

/** What is left of a range without its beginning or end. */
function without({ start, end }: Range, part: Range): Range[] {
  if (part.end <= start || part.start >= end) return [{ start, end }];
  return [
    { start, end: part.start },
    { start: part.end, end },
  ].filter((rest) => rest.end > rest.start);
}
