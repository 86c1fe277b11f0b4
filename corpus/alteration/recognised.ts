/** Whether an alignment is one of a formula beyond doubt, and how good a one. */
import type { Alignment } from './align.ts';
import type { Prepared } from './prepared.ts';
import type { Range } from '../notice.ts';

/** Share of a wording, and of a list, that must be there. */
const SHARE = 0.7;
const LIST_SHARE = 0.6;
/** The same of a wording of so many units, which has words enough to be known by. */
const LONG_SHARE = 0.65;
const LONG = 20;
/** Share of a list that its unchanged members must be. */
const SAME_SHARE = 0.4;
/** What is added or put in another's place, as a share of the wording's length. */
export const MOST_FOREIGN = 0.6;
/** The same where all of the wording is there, as in 坚决打赢新型冠状病毒感染的肺炎疫情防控阻击战. */
export const WIDEST = 1.25;
/** So many units of it must then stand on either side of words that are too many otherwise. */
const FIRM = 3;
/** A shorter wording has no word to lose: all of it must be there. */
export const BRIEF = 8;
/** How many units join a member on: ②, 二是, 更要. */
const JOINING = 2;

/** How many units of a wording must be there. */
export function leastOf(wording: Prepared): number {
  const { length } = wording.units;
  if (length < BRIEF) return length;
  return Math.ceil(leastShareOf(wording) * length);
}

function leastShareOf({ units: { length }, isList }: Prepared): number {
  if (isList) return LIST_SHARE;
  return length >= LONG ? LONG_SHARE : SHARE;
}

/** Beyond doubt: most of it is there, little else is, and it is not in pieces. */
export function isRecognised(wording: Prepared, alignment: Alignment): boolean {
  const { kept, moved, replaced, missing, added, share } = alignment;
  const length = wording.folded.length;
  if (length < BRIEF) return isOneUnitLonger(alignment);
  const edits = moved.length + replaced.length + missing.length + added.length;
  const foreign = lengthOf(added) + lengthOf(replaced.map(({ text }) => text));
  const same = lengthOf([...kept, ...moved].map((pair) => pair.wording));
  const isWhole =
    share >= leastShareOf(wording) && (wording.isList ? same >= SAME_SHARE * length : same > 0);
  const most = isFilled(alignment, MOST_FOREIGN * length) ? WIDEST : MOST_FOREIGN;
  const mostEdits = Math.max(
    2,
    length / 5,
    isJoined(wording, alignment) ? wording.clauses.length : 0,
  );
  return isWhole && edits > 0 && edits <= mostEdits && foreign <= most * length;
}

/** Whether all of a wording is there in order with a single unit more in it. */
function isOneUnitLonger({ moved, added, share }: Alignment): boolean {
  return share === 1 && moved.length === 0 && added.length === 1 && lengthOf(added) === 1;
}

/** Whether all of a list is there, its members numbered or each joined on by a word. */
function isJoined({ isList }: Prepared, { added, share }: Alignment): boolean {
  return isList && share === 1 && added.every((words) => lengthOf([words]) <= JOINING);
}

/** Whether all of a wording is there in order, parted by more than `most` added units only well inside. */
function isFilled({ kept, moved, added, share }: Alignment, most: number): boolean {
  const beside = kept.filter(({ text: { start, end } }) =>
    added.some((words) => lengthOf([words]) > most && (words.end === start || words.start === end)),
  );
  return share === 1 && moved.length === 0 && beside.every(({ text }) => lengthOf([text]) >= FIRM);
}

/** Units it has of a wording of this length, less half of what is missing or foreign; a changed member counts what it has. */
export function worthOf(
  { kept, moved, replaced, added, share }: Alignment,
  length: number,
): number {
  const held = share * length;
  const inChanged = held - lengthOf([...kept, ...moved].map(({ wording }) => wording));
  const foreign = lengthOf([...replaced.map(({ text }) => text), ...added]) - inChanged;
  return held - (length - held + foreign) / 2;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
