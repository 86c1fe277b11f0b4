/** Where the clauses of a wording stand in a text: whole, in order where it can be, or moved. */
import type { Wording } from './align.ts';
import { findFree, isFree, mapRun, NOWHERE, ownedBy, unmappedRuns } from './mapping.ts';
import type { Range } from './notice.ts';

/** How far beyond the text that is recognised a clause may have moved, in units. */
const REACH = 4;

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
  const find = ({ start, end }: Range, from: number): number => {
    const within = { start: from, end: text.length };
    return findFree(folded.slice(start, end), text, within, offset + start, map);
  };
  let from = 0;
  const unfound: Range[] = [];
  for (const clause of clauses) {
    if (clause.end - clause.start < 2) continue;
    const place = find(clause, from);
    if (place === NOWHERE) {
      unfound.push(clause);
      continue;
    }
    mapRun(map, clause, place);
    from = place + clause.end - clause.start;
  }
  for (const clause of unfound) {
    const place = find(clause, 0);
    if (place !== NOWHERE) mapRun(map, clause, place);
  }
  mapJoints({ folded, clauses }, text, map);
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
      const place = findFree(folded.slice(start, end), text, within, offset + start, map);
      if (place !== NOWHERE) mapRun(map, run, place);
    }
  }
}
