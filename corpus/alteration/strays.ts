/** Words of a wording that a text has, but in another clause than their own: ……落实机制，确保…… is no 确保……落实. */
import { NOWHERE, ownedBy, type Pair, runsOf } from './mapping.ts';
import { CLAUSE_ENDS, type Joints, MEMBER_ENDS } from './stretch.ts';
import type { Wording } from './wording.ts';

const PARTING = /[、，；]/;

/**
 * Unmaps what stands in another clause of the text than most of its own clause, or of a list's
 * members, unless it goes on in order from where the two clauses meet; of a clause also what has
 * moved to another member.
 */
export function unmapStrays({ clauses, isList }: Wording, joints: Joints, map: Int32Array): void {
  for (const clause of clauses) {
    const own = map.subarray(clause.start, clause.end);
    unmap(own, straysIn(own, joints));
  }
  const runs = runsOf(map);
  if (isList && areParted(runs, joints)) unmap(map, apartFromMost(runs, looseParts(map, joints)));
  unmap(map, byChance(runsOf(map), map.length));
}

/** A last unit by itself behind more units than are lost there: the 战 of 这场人民战 is not that of 阻击战. */
function byChance(runs: readonly Pair[], length: number): Pair[] {
  const [before, last] = runs.slice(-2);
  if (!before || !last || last.wording.end < length || unitsOf(last) > 1) return [];
  const lost = last.wording.start - before.wording.end;
  return last.text.start - before.text.end > lost ? [last] : [];
}

function straysIn(own: Int32Array, joints: Joints): Pair[] {
  const runs = runsOf(own);
  if (!areParted(runs, joints)) return [];
  const apart = apartFromMost(runs, partsOf(joints, CLAUSE_ENDS, own));
  const most = runs.filter((run) => !apart.includes(run));
  const main = most.reduce((one, other) => (unitsOf(other) > unitsOf(one) ? other : one));
  const clauses = looseParts(own, joints);
  const members = partsOf(joints, MEMBER_ENDS, own);
  return [
    ...apart.filter(
      (run) => isElsewhere(run, main, clauses) || most.some((other) => isMoved(run, other)),
    ),
    ...most.filter((run) => isElsewhere(run, main, members) && isMoved(run, main)),
  ];
}

/** Whether any clause or member of the text ends between the first and the last of runs: mostly none does. */
function areParted(runs: readonly Pair[], joints: Joints): boolean {
  if (runs.length < 2) return false;
  const first = Math.min(...runs.map(({ text }) => text.start));
  const last = Math.max(...runs.map(({ text }) => text.start));
  return PARTING.test(joints.slice(first + 1, last + 1));
}

/** Of each unit of a text the number of its part, where these marks part it and no mapped words run on. */
function partsOf(joints: Joints, marks: string, map: Int32Array): Int32Array {
  const owned = ownedBy(map, joints.length);
  return numbered(joints, marks, (unit) => {
    const before = owned[unit - 1] ?? NOWHERE;
    return before === NOWHERE || owned[unit] !== before + 1;
  });
}

/** The same where clauses end with no mapped word on either side. */
function looseParts(map: Int32Array, joints: Joints): Int32Array {
  const owned = ownedBy(map, joints.length);
  const isForeign = (unit: number): boolean => owned[unit] === NOWHERE;
  return numbered(joints, CLAUSE_ENDS, (unit) => isForeign(unit - 1) && isForeign(unit));
}

function numbered(joints: Joints, marks: string, isApart: (unit: number) => boolean): Int32Array {
  const parts = new Int32Array(joints.length);
  let part = 0;
  for (let unit = 0; unit < joints.length; unit++) {
    if (marks.includes(joints.charAt(unit)) && isApart(unit)) part++;
    parts[unit] = part;
  }
  return parts;
}

function isElsewhere({ text }: Pair, other: Pair, parts: Int32Array): boolean {
  return parts[text.start] !== parts[other.text.start];
}

/** The runs that do not stand in the part of the text where most units do, of equal ones the first. */
function apartFromMost(runs: readonly Pair[], parts: Int32Array): Pair[] {
  const units = new Map<number, number>();
  for (const run of runs) {
    const part = parts[run.text.start] ?? 0;
    units.set(part, (units.get(part) ?? 0) + unitsOf(run));
  }
  const most = Math.max(...units.values());
  const here = Array.from(units.keys()).find((part) => units.get(part) === most);
  return runs.filter(({ text }) => parts[text.start] !== here);
}

function isMoved(one: Pair, other: Pair): boolean {
  return one.wording.start < other.wording.start !== one.text.start < other.text.start;
}

function unmap(map: Int32Array, runs: readonly Pair[]): void {
  for (const { wording } of runs) map.fill(NOWHERE, wording.start, wording.end);
}

function unitsOf({ wording: { start, end } }: Pair): number {
  return end - start;
}
