/**
 * Seeds found in a text -> the places where a wording may stand altered.
 *
 * Where formulas are many, nearly every seed belongs to a wording that stands there exactly, or to
 * one that could only cut into another: these are passed over before anything is compared.
 */
import type { Mark } from './notice.ts';
import type { Prepared, Seed, SeedHit } from './seeds.ts';
import type { Scan } from './spot.ts';
import { endsSentence, sharedUnits } from './window.ts';

/** What may be suspected: the wordings, and the seeds by their number in a scan. */
export interface Suspects {
  wordings: readonly Prepared[];
  seeds: readonly Seed[];
  /** Whether a phrase may lie inside a wording that is altered: it has fewer units, and no other. */
  mayHold: (wording: number, phrase: string) => boolean;
}

/** What a sentence has told so far of a wording. */
interface Suspicion {
  hit: SeedHit;
  doneUpTo: number;
  failures: number;
}

const MANY_SEEDS = 5;
const MANY_FAILURES = 32;
/** How far apart in the text, in lengths of their wording, two of its seeds may be. */
const NEAR = 3;

/** What may be suspected of `wordings`, by `seeds`. */
export function createSuspects(wordings: readonly Prepared[], seeds: readonly Seed[]): Suspects {
  const byPhrase = new Map(wordings.map((wording, index) => [wording.id, { wording, index }]));
  const answers = new Map<number, boolean>();
  const mayHold = (index: number, phrase: string): boolean => {
    const held = byPhrase.get(phrase);
    if (!held) return true;
    const pair = held.index * wordings.length + index;
    const answer = answers.get(pair) ?? hasUnitsOf(wordings[index]!, held.wording);
    answers.set(pair, answer);
    return answer;
  };
  return { wordings, seeds, mayHold };
}

function hasUnitsOf(outer: Prepared, { units }: Prepared): boolean {
  const inner = { units, first: 0, last: units.length };
  return units.length < outer.units.length && sharedUnits(outer.units, inner) === units.length;
}

/**
 * Calls `examine` where a wording is suspected, in the order of the text; up to the end of what it
 * returns the wording is not suspected again. An altered wording must not cut into the `exact` marks.
 */
export function examineSuspects(
  suspects: Suspects,
  { plain, marks, seeds: hits }: Scan,
  exact: readonly Mark[],
  examine: (hit: SeedHit) => { end: number } | undefined,
): void {
  const isOpen = createFilter(suspects, marks, exact);
  const suspicions = new Map<number, Suspicion>();
  for (let i = 0; i < hits.length; i += 2) {
    const hit: SeedHit = { seed: suspects.seeds[hits[i]!]!, end: hits[i + 1]! };
    if (!isOpen(hit)) continue;
    const wording = suspects.wordings[hit.seed.wording]!;
    const suspicion = suspect(wording, suspicions.get(hit.seed.wording), hit, plain);
    suspicions.set(hit.seed.wording, suspicion);
    if (!suspicion.isFounded) continue;
    const found = examine(hit);
    suspicion.doneUpTo =
      found?.end ?? hit.end + patience(wording, hit.seed.unit, suspicion.failures++);
  }
}

/** Tells of hits, asked in their order, whether their wording neither stands there nor would cut into what does. */
function createFilter(
  { wordings, mayHold }: Suspects,
  marks: readonly Mark[],
  exact: readonly Mark[],
): (hit: SeedHit) => boolean {
  let first = 0;
  let next = 0;
  let holder = 0;
  const standsAt = (phrase: string, offset: number): boolean => {
    while (next < marks.length && marks[next]!.start <= offset) next++;
    while (first < next && marks[first]!.end <= offset) first++;
    for (let i = first; i < next; i++) {
      if (marks[i]!.end > offset && marks[i]!.phrase === phrase) return true;
    }
    return false;
  };
  return ({ seed, end }) => {
    if (standsAt(wordings[seed.wording]!.id, end)) return false;
    while (holder < exact.length && exact[holder]!.end <= end) holder++;
    const mark = exact[holder];
    return !mark || mark.start > end || mayHold(seed.wording, mark.phrase);
  };
}

/** What a hit adds to what its sentence has told before. */
function suspect(
  wording: Prepared,
  before: Suspicion | undefined,
  hit: SeedHit,
  plain: string,
): Suspicion & { isFounded: boolean } {
  const { length } = wording.units;
  const from = before?.hit.end ?? -Infinity;
  const isNear = hit.end - from < NEAR * length && !endsSentence(plain, from, hit.end);
  const { doneUpTo, failures } = before && isNear ? before : NOTHING;
  // Of a wording with many seeds an alteration leaves two; one alone is chance.
  const isEnough = wording.seeds < MANY_SEEDS || (isNear && before?.hit.seed !== hit.seed);
  return { hit, doneUpTo, failures, isFounded: isEnough && hit.end > doneUpTo };
}

const NOTHING = { doneUpTo: -1, failures: 0 };

/**
 * How much text is passed over where a wording was suspected in vain: half of the way to its end,
 * and ever more in a sentence that is full of its fragments, so that no text takes for ever.
 */
function patience({ units }: Prepared, unit: number, failures: number): number {
  return ((units.length - unit) >> 1) + units.length * Math.max(0, failures - MANY_FAILURES);
}
