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
/** One that stands more often than once in so many units tells nothing, … */
const COMMON = 500;
/** … and a wording of so many parts is known by the others. */
const MANY_PARTS = 3;
/** A member of a list that is a fragment by itself: any wider one would tie it to its neighbour. */
const SHORT_MEMBER = 3;
/** Of still shorter ones too little is left whole. */
const SHORTEST = 6;

/** From each part of a wording its rarest fragment, and one from each joint: one alteration leaves at least one whole. */
export function chooseFragments(
  wordings: readonly Prepared[],
  background: readonly string[],
): Fragment[] {
  const texts = [
    ...wordings.map(({ folded }) => folded),
    ...background.map((text) => fold(text).text),
  ];
  const counts = countFragments(texts);
  const common = texts.join('').length / COMMON;
  return wordings.flatMap((prepared, wording) =>
    Array.from(chosenIn(prepared, counts, common), ([unit, units]) => ({ wording, unit, units })),
  );
}

/** The fragments chosen of a wording, by their last units; those counted more often than `common` are passed over where others do. */
function chosenIn(
  prepared: Prepared,
  counts: ReadonlyMap<string, number>,
  common: number,
): Map<number, string> {
  const { folded } = prepared;
  const chosen = new Map<number, string>();
  const choose = (unit: number): void => {
    chosen.set(unit, endingWith(unit, folded));
  };
  const rarity = (unit: number): number => counts.get(endingWith(unit, folded)) ?? 0;
  if (folded.length < BRIEF) {
    if (folded.length >= SHORTEST) endsOf(folded).forEach(choose);
    return chosen;
  }
  const parts = partsOf(prepared);
  for (const part of parts) {
    const { start, end } = part;
    if (prepared.isList && end - start === SHORT_MEMBER) {
      chosen.set(end - 1, folded.slice(start, end));
      continue;
    }
    const unit = rarestIn(part, prepared, rarity);
    if (parts.length < MANY_PARTS || rarity(unit) <= common) choose(unit);
  }
  prepared.fragments = chosen.size;
  jointsOf(prepared).forEach(choose);
  return chosen;
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

/** How often each fragment stands in some texts. */
function countFragments(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let unit = FRAGMENT_WIDTH - 1; unit < text.length; unit++) {
      const units = endingWith(unit, text);
      counts.set(units, (counts.get(units) ?? 0) + 1);
    }
  }
  return counts;
}
