/**
 * Fragments found in a text -> the places where a wording may stand altered.
 *
 * Where formulas are many, nearly every fragment belongs to a wording that stands there exactly, or to
 * one that could only cut into another: these are passed over before anything is compared.
 */
import { bitsOf, standsAlone } from './beside.ts';
import { leaveStrangers } from '../spotting/hits.ts';
import type { Mark } from '../notice.ts';
import type { Fragment } from './fragments.ts';
import type { Prepared } from './prepared.ts';
import type { Scan } from '../spot.ts';
import { endsSentence } from '../folding/sentence.ts';

/** What may be suspected: the wordings, and the fragments by their number in a scan. */
export interface Suspects {
  wordings: readonly Prepared[];
  fragments: readonly Fragment[];
  /** The wordings of the fragments. */
  wordingOf: Int32Array;
  /** What `standsAlone` asks. */
  bits: Int32Array;
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
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  const known = wordings.map(() => new Map<string, number>());
  const unitsHeld = (wording: number, phrase: string): number => {
    const answer = known[wording]!.get(phrase);
    if (answer !== undefined) return answer;
    const held = countHeld(wordings[wording]!, byId.get(phrase));
    known[wording]!.set(phrase, held);
    return held;
  };
  const wordingOf = Int32Array.from(fragments, ({ wording }) => wording);
  return { wordings, fragments, wordingOf, bits: bitsOf(wordings), unitsHeld };
}

/** The units of `inner`, if `outer` has those and more; else -1. None of what is no wording. */
function countHeld(outer: Prepared, inner: Prepared | undefined): number {
  if (!inner) return 0;
  const left = Array.from(outer.folded);
  const isPart = Array.from(inner.folded).every((unit) => {
    const at = left.indexOf(unit);
    return at !== -1 && left.splice(at, 1).length > 0;
  });
  return isPart && left.length > 0 ? inner.units.length : -1;
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
  const { wordings, wordingOf, bits } = suspects;
  leaveStrangers(fragments, wordingOf, wordings.length, hits);
  const heldAt = createFilter(suspects, exact);
  const suspicions = createSuspicions(wordings.length);
  const { doneUpTo, failures } = suspicions;
  for (let i = 0; i < fragments.size; i += 2) {
    const number = fragments.room[i]!;
    const end = fragments.room[i + 1]!;
    const index = wordingOf[number]!;
    const held = heldAt(index, end);
    if (held === -1) continue;
    const wording = wordings[index]!;
    const fragment = suspects.fragments[number]!;
    if (!isFounded(suspicions, wording, fragment, number, end, plain)) continue;
    const found = standsAlone(bits, index, wording.units.length, plain, end)
      ? undefined
      : examine(wording, fragment.unit, end, held);
    doneUpTo[index] = found?.end ?? end + patience(wording, fragment.unit, failures[index]!++);
  }
}

/**
 * Tells of a wording at an offset, asked in ascending order, how many units of it lie there in an
 * exact mark; -1 where it would cut into that.
 */
function createFilter(
  { unitsHeld }: Suspects,
  exact: readonly Mark[],
): (wording: number, offset: number) => number {
  let next = 0;
  return (wording, offset) => {
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
