/** What stands beside a wording that a text has in part: in the place of its lost beginning or end, and as members more. */
import { type Alignment, LONGEST_WORD } from './align.ts';
import type { Prepared } from './prepared.ts';
import { memberBeside, membersBeside } from './members.ts';
import type { Range } from '../notice.ts';
import { goesOn, type Stretch } from './stretch.ts';

/** Words of one character with which wordings begin: one that is lost is lost, whatever stands before the rest. */
const PREPOSITION = /[对在把让为以]/;

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
export function withEdges(alignment: Alignment, wording: Prepared, text: Stretch): Alignment {
  const places = [...alignment.kept, ...alignment.moved].map((pair) => pair.text);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const { before, behind } = membersBeside(wording.form, text, { start, end });
  const { missing, replaced, added } = alignment;
  const head = missing.find((lost) => lost.start === 0);
  const tail = missing.find((lost) => lost.end === wording.folded.length);
  const edges: Edge[] = [
    { lost: head, members: before.toReversed(), unit: start, step: -1 },
    { lost: tail, members: behind, unit: end - 1, step: 1 },
  ];
  const pairs = edges.flatMap((edge) => {
    const words = inPlaceOfLost(edge, wording, text);
    return edge.lost && words ? [{ wording: edge.lost, text: words }] : [];
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
function inPlaceOfLost(edge: Edge, wording: Prepared, text: Stretch): Range | undefined {
  const { lost, members } = edge;
  const { clauses } = wording;
  if (!lost) return undefined;
  if (clauses.some(({ start, end }) => start === lost.start && end === lost.end)) {
    return members[0] ?? changedMember(lost, edge, wording, text);
  }
  if (!clauses.some(({ start, end }) => start <= lost.start && lost.end <= end)) return undefined;
  return restOfClause(lost.end - lost.start, edge, wording, text);
}

/** A member beside a list that shares half of its units with the one that is lost there. */
function changedMember(
  lost: Range,
  { unit, step }: Edge,
  { folded, isList }: Prepared,
  text: Stretch,
): Range | undefined {
  const length = lost.end - lost.start;
  if (!isList || length > LONGEST_WORD) return undefined;
  const edge = step === 1 ? unit + 1 : unit;
  const from = step === 1 ? edge : edge - length;
  const shared = Array.from(
    folded.slice(lost.start, lost.end),
    (one, place) => [place, one] as const,
  ).filter(([place, one]) => text.folded[from + place] === one);
  return 2 * shared.length < length
    ? undefined
    : memberBeside({ length, shared }, text, edge, step);
}

/**
 * The words that go on where `length` units of a clause are lost. Where all clauses are of one length,
 * so is this one: it ends there although words follow, as in 失职失责造成……; or a word of its own
 * stands for half of one, as 牢固树立 for 增强.
 */
function restOfClause(
  length: number,
  { unit, step }: Edge,
  { folded, clauses }: Prepared,
  text: Stretch,
): Range | undefined {
  if (length === 1 && step === -1 && PREPOSITION.test(folded.charAt(0))) return undefined;
  const [first = 0, ...others] = clauses.map(({ start, end }) => end - start);
  const isEven = others.length > 0 && others.every((one) => one === first);
  const most = isEven ? 2 * length : length;
  let units = 0;
  while (units <= most && goesOn(text, unit + units * step, step)) units++;
  // A single character that is lost is part of a word, and so is what stands for it; one for many is none: 在, 要.
  if (length === 1) units = Math.min(units, 1);
  if (units > most && isEven && step === 1 && first <= LONGEST_WORD) units = length;
  if (units < Math.min(2, length) || (units > length && units !== most)) return undefined;
  return step === 1
    ? { start: unit + 1, end: unit + 1 + units }
    : { start: unit - units, end: unit };
}
