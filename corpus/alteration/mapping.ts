/** The map from a wording to a text: for each unit of the wording the unit of the text that stands for it, or `NOWHERE`. */
import type { Range } from '../notice.ts';

/** A stretch of the wording and the stretch of the text that stands for it. */
export interface Pair {
  wording: Range;
  text: Range;
}

export const NOWHERE = -1;

/** Mapped stretches that run on both sides at once, in the order of the wording. */
export function runsOf(map: Int32Array): Pair[] {
  const runs: Pair[] = [];
  for (let at = 0; at < map.length; at++) {
    const unit = map[at]!;
    if (unit === NOWHERE) continue;
    const last = runs.at(-1);
    if (last && last.wording.end === at && last.text.end === unit) {
      last.wording.end++;
      last.text.end++;
    } else {
      runs.push({ wording: { start: at, end: at + 1 }, text: { start: unit, end: unit + 1 } });
    }
  }
  return runs;
}

/** Of runs in the order of the wording the most units that stand in the same order in the text. */
export function longestChain(runs: readonly Pair[]): Pair[] {
  const best: { units: number; previous: number }[] = [];
  let last = NOWHERE;
  runs.forEach(({ wording, text }, index) => {
    let previous = NOWHERE;
    for (let i = 0; i < index; i++) {
      if (runs[i]!.text.end <= text.start && best[i]!.units > (best[previous]?.units ?? 0))
        previous = i;
    }
    best.push({ units: wording.end - wording.start + (best[previous]?.units ?? 0), previous });
    if (best[index]!.units > (best[last]?.units ?? 0)) last = index;
  });
  const chain: Pair[] = [];
  for (let i = last; i !== NOWHERE; i = best[i]!.previous) chain.unshift(runs[i]!);
  return chain;
}

/**
 * Where `clause` stands in `within` of a text, on units that are not mapped to yet: of several
 * places the nearest to `expected`.
 */
export function findFree(
  clause: string,
  text: string,
  within: Range,
  expected: number,
  map: Int32Array,
): number {
  let place = text.indexOf(clause, within.start);
  if (place === NOWHERE) return NOWHERE;
  const owned = ownedBy(map, text.length);
  let nearest = NOWHERE;
  for (
    ;
    place !== NOWHERE && place + clause.length <= within.end;
    place = text.indexOf(clause, place + 1)
  ) {
    if (!isFree(owned, { start: place, end: place + clause.length })) continue;
    if (nearest !== NOWHERE && distance(place) >= distance(nearest)) break;
    nearest = place;
  }
  return nearest;

  function distance(from: number): number {
    return Math.abs(from - expected);
  }
}

/** The map turned round: by unit of the text the unit of the wording that it stands for. */
export function ownedBy(map: Int32Array, length: number): Int32Array {
  const owned = new Int32Array(length).fill(NOWHERE);
  for (let at = 0; at < map.length; at++) {
    const unit = map[at]!;
    if (unit !== NOWHERE && unit < length) owned[unit] = at;
  }
  return owned;
}

/** Whether no unit of a range is mapped. */
export function isFree(map: Int32Array, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (map[at] !== NOWHERE) return false;
  return true;
}

/** The stretches of a range that are not mapped. */
export function unmappedRuns(map: Int32Array, { start, end }: Range): Range[] {
  const runs: Range[] = [];
  for (let at = start; at < end; at++) {
    if (map[at] !== NOWHERE) continue;
    const last = runs.at(-1);
    if (last?.end === at) last.end++;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** Maps a range of the wording to what begins at `place` of the text. */
export function mapRun(map: Int32Array, { start, end }: Range, place: number): void {
  for (let at = start; at < end; at++) map[at] = place + at - start;
}
