/** Wordings made ready for recognition. */
import { fold } from '../fold.ts';
import { formOf, type MemberForm } from './members.ts';
import type { Range } from '../notice.ts';
import type { Wording } from '../spotting/net.ts';
import type { Wording as Aligned } from './wording.ts';

/** A wording whose alterations are recognised. */
export interface AlterableWording extends Wording {
  /** Its members, where it is a list: one that is changed counts as another. */
  members?: readonly string[];
  /** Words of it without which it is another. */
  needs?: readonly string[];
}

/** A wording made ready for alignment, with the way from folded units to its canonical form. */
export interface Prepared extends Aligned {
  id: string;
  canonical: string;
  at: Uint32Array;
  /** As `folded`. */
  units: Uint16Array;
  /** How many parts of it have a fragment; those from its joints do not count. */
  fragments: number;
  /** What its members have in common, where it is a list whose members have one form. */
  form: MemberForm | undefined;
  /** As the wording's, folded. */
  needs: readonly string[];
}

/** Folds a wording and parts it into clauses; its fragments are chosen later. */
export function prepare({ id, canonical, members = [], needs = [] }: AlterableWording): Prepared {
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
    fragments: 0,
    clauses,
    isList,
    form: isList ? formOf(folded, clauses) : undefined,
    needs: needs.map((word) => fold(word).text),
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
