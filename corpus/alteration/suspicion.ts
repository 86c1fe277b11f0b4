/**
 * Fragments found in a text -> the places where a wording may stand altered.
 *
 * Where formulas are many, nearly every fragment belongs to a wording that stands there exactly, or to
 * one that could only cut into another: these are passed over before anything is compared.
 */
import { createLookout, type Hits } from '../spotting/hits.ts';
import type { Mark } from '../notice.ts';
import type { Fragment } from './fragments.ts';
import type { Prepared } from './prepared.ts';
import type { Scan } from '../spot.ts';
import { endsSentence } from '../folding/sentence.ts';
import { sharedUnits } from './window.ts';

/** What may be suspected: the wordings, and the fragments by their number in a scan. */
export interface Suspects {
  wordings: readonly Prepared[];
  fragments: readonly Fragment[];
  /** How many units of a wording a phrase is that may lie inside it, altered: -1 where it may not. */
  unitsHeld: (wording: number, phrase: string) => number;
}

/** What the sentence has told so far of each wording, by its number. */
interface Suspicions {
  /** The last fragment of it, and where that ended. */
  fragment: Int32Array;
  end: Int32Array;
  doneUpTo: Int32Array;
  failures: Int32Array;
}

const MANY_FRAGMENTS = 5;
const MANY_FAILURES = 32;
/** How far apart in the text, in lengths of their wording, two of its fragments may be. */
const NEAR = 3;

/** What may be suspected of `wordings`, by `fragments`. */
export function createSuspects(
  wordings: readonly Prepared[],
  fragments: readonly Fragment[],
): Suspects {
  const indexes = new Map(wordings.map(({ id }, index) => [id, index]));
  const answers = new Map<number, number>();
  const unitsHeld = (wording: number, phrase: string): number => {
    const held = indexes.get(phrase);
    if (held === undefined) return 0;
    const pair = held * wordings.length + wording;
    const known = answers.get(pair);
    if (known !== undefined) return known;
    const answer = countHeld(wordings[wording]!, wordings[held]!);
    answers.set(pair, answer);
    return answer;
  };
  return { wordings, fragments, unitsHeld };
}

/** The units of `inner`, if `outer` has more than those; else -1. */
function countHeld(outer: Prepared, { units }: Prepared): number {
  const { length } = units;
  const isPart =
    length < outer.units.length &&
    sharedUnits(outer.units, { units, first: 0, last: length }) === length;
  return isPart ? length : -1;
}

/**
 * Calls `examine` where a wording is suspected, in the order of the text, with the number of units
 * of the exact mark that lies there; up to the end of what it returns the wording is not suspected
 * again. An altered wording must not cut into the `exact` marks.
 */
export function examineSuspects(
  suspects: Suspects,
  { plain, hits, fragments }: Scan,
  exact: readonly Mark[],
  examine: (
    wording: Prepared,
    unit: number,
    end: number,
    held: number,
  ) => { end: number } | undefined,
): void {
  const { wordings } = suspects;
  const heldAt = createFilter(suspects, hits, exact);
  const suspicions = createSuspicions(wordings.length);
  const { doneUpTo, failures } = suspicions;
  for (let i = 0; i < fragments.size; i += 2) {
    const number = fragments.room[i]!;
    const end = fragments.room[i + 1]!;
    const fragment = suspects.fragments[number]!;
    const held = heldAt(fragment.wording, end);
    if (held === -1) continue;
    const wording = wordings[fragment.wording]!;
    if (!isFounded(suspicions, wording, fragment, number, end, plain)) continue;
    doneUpTo[fragment.wording] =
      examine(wording, fragment.unit, end, held)?.end ??
      end + patience(wording, fragment.unit, failures[fragment.wording]!++);
  }
}

/**
 * Tells of a wording at an offset, asked in ascending order, how many units of it lie there in an
 * exact mark; -1 where it stands itself, or would cut into what does.
 */
function createFilter(
  { wordings, unitsHeld }: Suspects,
  hits: Hits,
  exact: readonly Mark[],
): (wording: number, offset: number) => number {
  const standsAt = createLookout(hits, wordings.length);
  let next = 0;
  return (wording, offset) => {
    if (standsAt(wording, offset)) return -1;
    while (next < exact.length && exact[next]!.end <= offset) next++;
    const mark = exact[next];
    return mark && mark.start <= offset ? unitsHeld(wording, mark.phrase) : 0;
  };
}

function createSuspicions(wordings: number): Suspicions {
  return {
    fragment: new Int32Array(wordings),
    end: new Int32Array(wordings).fill(NEVER),
    doneUpTo: new Int32Array(wordings),
    failures: new Int32Array(wordings),
  };
}

/** Far before any text. */
const NEVER = -(2 ** 30);

/** Whether a fragment, added to what its sentence has told before, makes for a suspicion. */
function isFounded(
  { fragment, end, doneUpTo, failures }: Suspicions,
  { units, fragments }: Prepared,
  { wording }: Fragment,
  number: number,
  at: number,
  plain: string,
): boolean {
  const from = end[wording]!;
  const isNear = at - from < NEAR * units.length && !endsSentence(plain, from, at);
  // Of a wording with many fragments an alteration leaves two; one alone is chance.
  const isEnough = fragments < MANY_FRAGMENTS || (isNear && fragment[wording] !== number);
  if (!isNear) {
    doneUpTo[wording] = -1;
    failures[wording] = 0;
  }
  fragment[wording] = number;
  end[wording] = at;
  return isEnough && at > doneUpTo[wording]!;
}

/**
 * How much text is passed over where a wording was suspected in vain: half of the way to its end,
 * and ever more in a sentence that is full of its fragments, so that no text takes for ever.
 */
function patience({ units }: Prepared, unit: number, failures: number): number {
  return ((units.length - unit) >> 1) + units.length * Math.max(0, failures - MANY_FAILURES);
}
