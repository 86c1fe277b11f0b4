/** Wordings made ready for recognition, and the rare fragments by which they are suspected. */
import type { Wording as Aligned } from './align.ts';
import { fold } from '../fold.ts';
import { formOf, type MemberForm } from './members.ts';
import type { Range } from '../notice.ts';
import type { Wording } from '../spotting/net.ts';
import { halvesOf } from './window.ts';

/** A wording whose alterations are recognised. */
export interface AlterableWording extends Wording {
  /** Its members, where it is a list: one that is changed counts as another. */
  members?: readonly string[];
}

/** A fragment of a wording: the folded units that end with unit `unit`, `FRAGMENT_WIDTH` of them or a short member. */
export interface Fragment {
  /** Index of the wording. */
  wording: number;
  unit: number;
  units: string;
}

/** A wording made ready for alignment, with the way from folded units to its canonical form. */
export interface Prepared extends Aligned {
  id: string;
  canonical: string;
  at: Uint32Array;
  /** As `folded`. */
  units: Uint16Array;
  /** By their lower halves: 1 where it has such a unit. */
  halves: Uint8Array;
  /** How many fragments it has. */
  fragments: number;
  /** What its members have in common, where it is a list whose members have one form. */
  form: MemberForm | undefined;
}

const FRAGMENT_WIDTH = 4;
/** A member of a list that is a fragment by itself: any wider one would tie it to its neighbour. */
const SHORT_MEMBER = 3;
/** Shorter wordings are not recognised beyond doubt once a word of them has changed. */
const SHORTEST = 8;

/** Folds a wording and parts it into clauses; its fragments are chosen later. */
export function prepare({ id, canonical, members = [] }: AlterableWording): Prepared {
  const { text: folded, at } = fold(canonical);
  const units = Uint16Array.from(folded, (unit) => unit.charCodeAt(0));
  const clauses = clausesOf(canonical, at, members);
  const isList = members.length > 2;
  return {
    id,
    canonical,
    folded,
    at,
    units,
    halves: halvesOf(units),
    fragments: 0,
    clauses,
    isList,
    form: isList ? formOf(folded, clauses) : undefined,
  };
}

const CLAUSE_MARK = /[、，；：,;:]/;

/** The clauses of a canonical wording, and its members where nothing else parts them, in folded units. */
function clausesOf(canonical: string, at: Uint32Array, members: readonly string[]): Range[] {
  const edges = members.flatMap((member) => {
    const start = canonical.indexOf(member);
    return [start, start + member.length];
  });
  const clauses: Range[] = [];
  let start = 0;
  for (let unit = 1; unit <= at.length; unit++) {
    const from = at[unit - 1] ?? 0;
    const to = at[unit] ?? canonical.length;
    const isParted =
      CLAUSE_MARK.test(canonical.slice(from, to)) ||
      edges.some((edge) => from < edge && edge <= to);
    if (unit < at.length && !isParted) continue;
    clauses.push({ start, end: unit });
    start = unit;
  }
  return clauses;
}

/** From each part of a wording its rarest fragment: one alteration leaves at least one whole. */
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
    const { folded, clauses, isList } = prepared;
    if (folded.length < SHORTEST) return [];
    const rarity = (unit: number): number =>
      frequency.get(folded.slice(unit + 1 - FRAGMENT_WIDTH, unit + 1)) ?? 0;
    const chosen = new Map<number, string>();
    for (const { start, end } of partsOf(clauses)) {
      if (isList && end - start === SHORT_MEMBER) {
        chosen.set(end - 1, folded.slice(start, end));
        continue;
      }
      let best = Math.min(start + FRAGMENT_WIDTH, folded.length) - 1;
      for (let unit = best + 1; unit < end; unit++) if (rarity(unit) < rarity(best)) best = unit;
      chosen.set(best, folded.slice(best + 1 - FRAGMENT_WIDTH, best + 1));
    }
    prepared.fragments = chosen.size;
    return Array.from(chosen, ([unit, units]) => ({ wording, unit, units }));
  });
}

/** The clauses, in parts of about a fragment's width and one unit more. */
function partsOf(clauses: readonly Range[]): Range[] {
  return clauses.flatMap(({ start, end }) => {
    const parts = Math.max(1, Math.round((end - start) / (FRAGMENT_WIDTH + 1)));
    const size = (end - start) / parts;
    return Array.from({ length: parts }, (_, part) => ({
      start: Math.round(start + part * size),
      end: Math.round(start + (part + 1) * size),
    }));
  });
}

function cut(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - FRAGMENT_WIDTH + 1) }, (_, start) =>
    text.slice(start, start + FRAGMENT_WIDTH),
  );
}
