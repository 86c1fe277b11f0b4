/** The stretches that a text shares with notices -> how near each notice is to it. */
import type { Fingerprints } from './fingerprints.ts';
import { withoutNames } from './names.ts';

/** A shared stretch in folded units: of the text, and of all notices one behind another. */
export interface Stretch {
  notice: number;
  start: number;
  end: number;
  /** Start in the units of all notices. */
  place: number;
}

/** What a notice has in common with a text. */
export interface Kinship {
  notice: number;
  stretches: Stretch[];
  /** The stretches that are evidence. */
  evidence: Stretch[];
}

/** A run is evidence if this many units of it, and half of all, are neither name nor date. */
const TELLING = 8;

/**
 * What the nearest `most` notices share, the nearest first: evidence weighs more the fewer notices hold it.
 * `holders` is what `countHolders` counts. Where formulas are shared by all notices, stretches are many
 * times as many as what is returned, so each is looked at once and by numbers alone.
 */
export function nearestKin(
  stretches: readonly Stretch[],
  folded: string,
  holders: Int32Array,
  notices: number,
  most: number,
): Kinship[] {
  const weightUpTo = weightsOf(holders, notices);
  const isTelling = createJudge(folded);
  const weights = new Float64Array(notices);
  const kin = new Set<number>();
  for (const stretch of stretches) {
    const { notice, start, end } = stretch;
    kin.add(notice);
    if (isTelling(stretch))
      weights[notice] = weights[notice]! + weightUpTo[end]! - weightUpTo[start]!;
  }
  const nearest = [...kin].toSorted((a, b) => weights[b]! - weights[a]!).slice(0, most);
  const isNear = new Set(nearest);
  const byNotice = Map.groupBy(
    stretches.filter(({ notice }) => isNear.has(notice)),
    ({ notice }) => notice,
  );
  return nearest.map((notice) => {
    const own = byNotice.get(notice) ?? [];
    return { notice, stretches: own, evidence: own.filter(isTelling) };
  });
}

/** Tells whether a stretch of a text is evidence. Many notices share the same one, most of them one after the other. */
function createJudge(folded: string): (stretch: Stretch) => boolean {
  const known = new Map<string, boolean>();
  let last = { start: 0, end: 0, tells: false };
  return ({ start, end }) => {
    if (start === last.start && end === last.end) return last.tells;
    const shared = folded.slice(start, end);
    const is = known.get(shared) ?? tells(shared);
    known.set(shared, is);
    last = { start, end, tells: is };
    return is;
  };
}

function tells(shared: string): boolean {
  const units = withoutNames(shared).length;
  return units >= Math.max(TELLING, shared.length / 2);
}

/** By unit of a text of `length` units, how many of the stretches hold it. */
export function countHolders(stretches: readonly Stretch[], length: number): Int32Array {
  const holders = new Int32Array(length + 1);
  for (const { start, end } of stretches) {
    holders[start]!++;
    holders[end]!--;
  }
  for (let i = 1; i < length; i++) holders[i]! += holders[i - 1]!;
  return holders.subarray(0, length);
}

/** The weight of all units before each place: the fewer of the notices hold a unit, the more it weighs. */
function weightsOf(holders: Int32Array, notices: number): Float64Array {
  const weightUpTo = new Float64Array(holders.length + 1);
  holders.forEach((held, i) => {
    weightUpTo[i + 1] = weightUpTo[i]! + Math.log(1 + notices / Math.max(1, held));
  });
  return weightUpTo;
}

/** How much of the notice the text holds, 0 to 1: near 1 where it is a reprint. */
export function heldShare({ starts }: Fingerprints, { notice, stretches }: Kinship): number {
  const places = stretches.map(({ place, start, end }) => ({
    start: place,
    end: place + end - start,
  }));
  return unitsCovered(places) / Math.max(1, starts[notice + 1]! - starts[notice]!);
}

/** Units that lie in any of the ranges. */
export function unitsCovered(ranges: readonly { start: number; end: number }[]): number {
  let covered = 0;
  let upTo = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, upTo));
    upTo = Math.max(upTo, end);
  }
  return covered;
}
