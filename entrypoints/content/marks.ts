/** From passages to marks: what the librarian is asked, and what its answer means on the page. */
import { PASSAGE_END, type SpottedMark } from '../background/protocol.ts';
import { type Passage, rangeOf } from './passages.ts';
import { shiftMark } from './shift.ts';

/** A mark on the page; its offsets are those of its passage. */
export interface PageMark extends SpottedMark {
  passage: Passage;
  range: StaticRange;
}

/** Passages as the one text that the librarian is asked about. */
export function questionOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join(PASSAGE_END);
}

/** Marks of the joined text as marks of its passages; those whose text has gone meanwhile are left out. */
export function pageMarks(passages: readonly Passage[], marks: readonly SpottedMark[]): PageMark[] {
  const found: PageMark[] = [];
  let index = 0;
  let from = 0;
  for (const mark of marks) {
    let passage = passages[index];
    while (passage && mark.start >= from + passage.text.length) {
      from += passage.text.length + PASSAGE_END.length;
      passage = passages[++index];
    }
    if (!passage) break;
    const start = mark.start - from;
    const end = mark.end - from;
    const range = rangeOf(passage, start, end);
    if (range) found.push({ ...shiftMark(mark, from), passage, range });
  }
  return found;
}

/** Passages in groups that are no longer than `limit`, but for a group of one. */
export function groupsOf(passages: readonly Passage[], limit: number): Passage[][] {
  const groups: Passage[][] = [];
  let room = 0;
  for (const passage of passages) {
    if (room < passage.text.length || groups.length === 0) {
      groups.push([]);
      room = limit;
    }
    groups.at(-1)?.push(passage);
    room -= passage.text.length;
  }
  return groups;
}
