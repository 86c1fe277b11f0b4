/** What stands beside a wording that a text has in part: in the place of its lost beginning or end, and as members more. */
import type { Alignment } from './align.ts';
import { membersBeside } from './members.ts';
import type { Range } from '../notice.ts';
import type { Prepared } from './fragments.ts';
import { goesOn, type Window } from './window.ts';

/** Where what was found begins or ends, and which way leads out of it. */
interface Edge {
  /** The wording's beginning or end, where it is lost. */
  lost: Range | undefined;
  /** Members more that stand there, the nearest first. */
  members: readonly Range[];
  /** The last unit that was found. */
  unit: number;
  step: 1 | -1;
}

/** The alignment with what stands at its edges; a lost beginning or end with other words in its place is replaced. */
export function withEdges(
  alignment: Alignment,
  wording: Prepared,
  window: Window,
  plain: string,
): Alignment {
  const places = [...alignment.kept, ...alignment.moved].map(({ text }) => text);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const { before, behind } = membersBeside(wording.form, window, plain, { start, end });
  const { missing, replaced, added } = alignment;
  const head = missing.find((lost) => lost.start === 0);
  const tail = missing.find((lost) => lost.end === wording.folded.length);
  const edges: Edge[] = [
    { lost: head, members: before.toReversed(), unit: start, step: -1 },
    { lost: tail, members: behind, unit: end - 1, step: 1 },
  ];
  const pairs = edges.flatMap((edge) => {
    const text = inPlaceOfLost(edge, wording, window, plain);
    return edge.lost && text ? [{ wording: edge.lost, text }] : [];
  });
  return {
    ...alignment,
    replaced: [...replaced, ...pairs],
    missing: missing.filter((lost) => !pairs.some((pair) => pair.wording === lost)),
    added: [...before, ...added, ...behind].filter(
      (words) => !pairs.some((pair) => pair.text === words),
    ),
  };
}

/** Of a lost member another one beside the list; of the rest of a clause the words with which it goes on instead. */
function inPlaceOfLost(
  { lost, members, unit, step }: Edge,
  { clauses }: Prepared,
  window: Window,
  plain: string,
): Range | undefined {
  if (!lost) return undefined;
  if (clauses.some(({ start, end }) => start === lost.start && end === lost.end)) return members[0];
  if (!clauses.some(({ start, end }) => start <= lost.start && lost.end <= end)) return undefined;
  const length = lost.end - lost.start;
  let units = 0;
  while (units <= length && goesOn(window, plain, unit + units * step, step)) units++;
  // A single character that is lost is part of a word, and so is what stands for it; one for many is none: 在, 要.
  const other = length === 1 ? Math.min(units, 1) : units;
  if (other < Math.min(2, length) || other > length) return undefined;
  return step === 1
    ? { start: unit + 1, end: unit + 1 + other }
    : { start: unit - other, end: unit };
}
