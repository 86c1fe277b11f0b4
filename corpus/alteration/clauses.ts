/** Where the clauses of a wording stand in a text: whole, in order where it can be, or moved. */
import { findFree, isFree, mapRun, NOWHERE, ownedBy, unmappedRuns } from './mapping.ts';
import type { Range } from '../notice.ts';
import type { Wording } from './wording.ts';

/** How far from its neighbours a clause may stand, as a share of the wording: further off it is another's. */
const FURTHEST = 0.6;
/** How far beyond the text that is recognised the rest of a clause may have moved, in units. */
const REACH = 8;
/** So many units are left of a clause whose beginning another one says, too. */
const SHORTEST = 3;

/**
 * Maps every clause of two units or more that the text has whole, in order where it can be; the
 * wording would begin at `offset` of the text.
 */
export function mapWholeClauses(
  { folded, clauses }: Wording,
  text: string,
  offset: number,
  map: Int32Array,
): void {
  let found: Range | undefined;
  const find = (clause: Range, from: number): Range | undefined => {
    const length = clause.end - clause.start;
    const within = withinReach(found, length + FURTHEST * folded.length, from, text.length);
    const words = folded.slice(clause.start, clause.end);
    const start = findFree(words, text, within, offset + clause.start, map);
    if (start === NOWHERE) return undefined;
    mapRun(map, clause, start);
    const place = { start, end: start + length };
    found = {
      start: Math.min(start, found?.start ?? start),
      end: Math.max(place.end, found?.end ?? 0),
    };
    return place;
  };
  let from = 0;
  const unfound: Range[] = [];
  for (const clause of clauses) {
    if (clause.end - clause.start < 2) continue;
    const place = find(clause, from);
    if (place) from = place.end;
    else unfound.push(clause);
  }
  for (const clause of unfound) find(clause, 0);
  mapJoints({ folded, clauses }, text, map);
}

/** What lies in reach of a place in a text of this length, from `from` on; all that does where there is none yet. */
function withinReach(place: Range | undefined, reach: number, from: number, length: number): Range {
  if (!place) return { start: from, end: length };
  return { start: Math.max(from, Math.ceil(place.start - reach)), end: place.end + reach };
}

/** Maps the single units between members, such as 和, that stand behind the same member in the text. */
function mapJoints(
  { folded, clauses }: Pick<Wording, 'folded' | 'clauses'>,
  text: string,
  map: Int32Array,
): void {
  for (const { start, end } of clauses) {
    const before = map[start - 1] ?? NOWHERE;
    if (end - start > 1 || before === NOWHERE || text[before + 1] !== folded[start]) continue;
    const place = { start: before + 1, end: before + 2 };
    if (isFree(ownedBy(map, text.length), place)) mapRun(map, { start, end }, place.start);
  }
}

/** Maps clauses, or the unmapped rest of them, that stand elsewhere near what is mapped. */
export function mapMoved(
  { folded, clauses }: Wording,
  text: string,
  offset: number,
  map: Int32Array,
): void {
  for (const clause of clauses) {
    const isJoint = clause.end - clause.start === 1;
    for (const run of unmappedRuns(map, clause)) {
      const { start, end } = run;
      if (end - start < 2 && !isJoint) continue;
      const mapped = map.filter((unit) => unit !== NOWHERE);
      if (mapped.length === 0) return;
      const reach = isJoint ? 0 : end - start + REACH;
      const within = {
        start: Math.max(0, Math.min(...mapped) - reach),
        end: Math.max(...mapped) + 1 + reach,
      };
      for (const from of [start, ...saidOnce(run, folded, clauses)]) {
        const place = findFree(folded.slice(from, end), text, within, offset + from, map);
        if (place === NOWHERE) continue;
        mapRun(map, { start: from, end }, place);
        break;
      }
    }
  }
}

/** Where a clause may begin that says no more what another one begins with: 党员突击队、先锋队 for 党员先锋队、党员突击队. */
function saidOnce({ start, end }: Range, folded: string, clauses: readonly Range[]): number[] {
  const words = folded.slice(start, end);
  const starts = Array.from({ length: Math.max(0, end - start - SHORTEST) }, (_, i) => i + 1);
  return starts
    .filter((said) =>
      clauses.some(
        (other) => other.start !== start && folded.startsWith(words.slice(0, said), other.start),
      ),
    )
    .map((said) => start + said);
}
