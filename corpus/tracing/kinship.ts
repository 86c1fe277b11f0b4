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
  /** Shared units that are evidence, each weighted by how few notices have it. */
  weight: number;
  /** Shared units that are evidence. */
  evidence: number;
}

/** A run is evidence if this many units of it, and half of all, are neither name nor date. */
const TELLING = 8;

/** What each notice shares, the nearest first. */
export function weigh(stretches: readonly Stretch[], folded: string, notices: number): Kinship[] {
  const weightUpTo = weightsOf(stretches, folded.length, notices);
  const telling = new Map<string, boolean>();
  const isTelling = ({ start, end }: Stretch): boolean => {
    const shared = folded.slice(start, end);
    const known = telling.get(shared) ?? tells(shared);
    telling.set(shared, known);
    return known;
  };
  const byNotice = Map.groupBy(stretches, ({ notice }) => notice);
  return Array.from(byNotice, ([notice, own]) => {
    const evidence = own.filter(isTelling);
    return {
      notice,
      stretches: own,
      weight: evidence.reduce(
        (sum, { start, end }) => sum + weightUpTo[end]! - weightUpTo[start]!,
        0,
      ),
      evidence: unitsCovered(evidence),
    };
  }).toSorted((a, b) => b.weight - a.weight);
}

function tells(shared: string): boolean {
  const units = withoutNames(shared).length;
  return units >= Math.max(TELLING, shared.length / 2);
}

/** The weight of all units before each place: the fewer of the notices hold a unit, the more it weighs. */
function weightsOf(stretches: readonly Stretch[], length: number, notices: number): Float64Array {
  const holders = new Int32Array(length + 1);
  for (const { start, end } of stretches) {
    holders[start]!++;
    holders[end]!--;
  }
  const weightUpTo = new Float64Array(length + 1);
  for (let i = 0, held = 0; i < length; i++) {
    held += holders[i]!;
    weightUpTo[i + 1] = weightUpTo[i]! + Math.log(1 + notices / Math.max(1, held));
  }
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
