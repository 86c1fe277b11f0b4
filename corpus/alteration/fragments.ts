/** The rare fragments of wordings by which their alterations are suspected. */
import { fold } from '../fold.ts';
import type { Range } from '../notice.ts';
import type { Prepared } from './prepared.ts';
import { BRIEF } from './recognised.ts';

/** A fragment of a wording: the folded units that end with unit `unit`, `FRAGMENT_WIDTH` of them or a short member. */
export interface Fragment {
  /** Index of the wording. */
  wording: number;
  unit: number;
  units: string;
}

const FRAGMENT_WIDTH = 4;
/** A wording of so many units has fragments enough, and may have fewer. */
const LONG = 20;
/** So many times more a fragment may be used and count as rare as another. */
const AS_RARE = 2;
/** A member of a list that is a fragment by itself: any wider one would tie it to its neighbour. */
const SHORT_MEMBER = 3;
/** Of still shorter ones too little is left whole. */
const SHORTEST = 6;

/** From each part of a wording its rarest fragment, and one from each joint: one alteration leaves at least one whole. */
export function chooseFragments(
  wordings: readonly Prepared[],
  background: readonly string[],
): Fragment[] {
  const frequency = new Map<string, number>();
  const texts = [
    ...wordings.map(({ folded }) => folded),
    ...background.map((text) => fold(text).text),
  ];
  for (const text of texts) {
    for (const units of cut(text)) frequency.set(units, (frequency.get(units) ?? 0) + 1);
  }
  return wordings.flatMap((prepared, wording) => {
    const { folded, isList } = prepared;
    if (folded.length < SHORTEST) return [];
    if (folded.length < BRIEF)
      return endsOf(folded).map((unit) => ({ wording, unit, units: endingWith(unit, folded) }));
    const rarity = (unit: number): number => frequency.get(endingWith(unit, folded)) ?? 0;
    const chosen = new Map<number, string>();
    for (const part of partsOf(prepared)) {
      const { start, end } = part;
      if (isList && end - start === SHORT_MEMBER) {
        chosen.set(end - 1, folded.slice(start, end));
        continue;
      }
      const unit = rarestIn(part, prepared, rarity);
      chosen.set(unit, endingWith(unit, folded));
    }
    prepared.fragments = chosen.size;
    for (const unit of jointsOf(prepared)) chosen.set(unit, endingWith(unit, folded));
    return Array.from(chosen, ([unit, units]) => ({ wording, unit, units }));
  });
}

/** The clauses, in parts of about a fragment's width and one unit more; of a long wording twice as wide. */
function partsOf({ folded, clauses }: Prepared): Range[] {
  const width = folded.length < LONG ? FRAGMENT_WIDTH + 1 : 2 * FRAGMENT_WIDTH;
  return clauses.flatMap(({ start, end }) => {
    const parts = Math.max(1, Math.round((end - start) / width));
    const size = (end - start) / parts;
    return Array.from({ length: parts }, (_, part) => ({
      start: Math.round(start + part * size),
      end: Math.round(start + (part + 1) * size),
    }));
  });
}

/** The last unit of a part's rarest fragment; words are changed whole, so that one which ends with its clause is better. */
function rarestIn(
  { start, end }: Range,
  { folded, clauses }: Prepared,
  rarity: (unit: number) => number,
): number {
  let best = Math.min(start + FRAGMENT_WIDTH, folded.length) - 1;
  for (let unit = best + 1; unit < end; unit++) if (rarity(unit) < rarity(best)) best = unit;
  const endsClause = clauses.some((clause) => clause.end === end) && end >= FRAGMENT_WIDTH;
  const isBetter = folded.length < LONG && endsClause && rarity(end - 1) <= rarity(best) + AS_RARE;
  return isBetter ? end - 1 : best;
}

/** The last units of fragments half of which lie in one clause, half in the next: in couplets a word of each is changed, but seldom where they meet. */
function jointsOf({ folded, clauses }: Prepared): number[] {
  if (folded.length >= LONG) return [];
  return clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    return next && isWide(clause) && isWide(next) ? [next.start + FRAGMENT_WIDTH / 2 - 1] : [];
  });
}

/** The last units of the fragments that a wording begins and ends with. */
function endsOf({ length }: string): number[] {
  return [FRAGMENT_WIDTH - 1, length - 1];
}

function isWide({ start, end }: Range): boolean {
  return end - start > FRAGMENT_WIDTH;
}

/** The fragment that ends with a unit. */
function endingWith(unit: number, folded: string): string {
  return folded.slice(unit + 1 - FRAGMENT_WIDTH, unit + 1);
}

function cut(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - FRAGMENT_WIDTH + 1) }, (_, start) =>
    text.slice(start, start + FRAGMENT_WIDTH),
  );
}
