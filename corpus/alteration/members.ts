/** What the members of a list have in common, so that one more of them is known when it stands beside the list. */
import type { Range } from '../notice.ts';
import type { Window } from './window.ts';

/** 早发现, 早报告, 早诊断: three units, the first is 早. */
export interface MemberForm {
  length: number;
  /** The units that all members share, with their place in each. */
  shared: readonly (readonly [place: number, unit: number])[];
}

const SEPARATOR = /[、，,]/;
/** What a list does not end before: a word goes on there. */
const WORD = /[\p{L}--[的等和]]/v;

/** The form of the members that `clauses` of a folded wording are; none where they have not one form. */
export function formOf(folded: string, clauses: readonly Range[]): MemberForm | undefined {
  const [first = '', ...others] = clauses.map(({ start, end }) => folded.slice(start, end));
  if (others.some(({ length }) => length !== first.length)) return undefined;
  const shared = Array.from(first, (unit, place) => [place, unit.charCodeAt(0)] as const).filter(
    ([place, unit]) => others.every((member) => member.charCodeAt(place) === unit),
  );
  return shared.length > 0 ? { length: first.length, shared } : undefined;
}

/**
 * Further members of a list before and behind the part of it that fills `[start, end)` of a
 * window's units, each in units of the window; none where its members have not one form. `plain` is
 * the undressed text.
 */
export function membersBeside(
  form: MemberForm | undefined,
  { units, at, first, last }: Window,
  plain: string,
  { start, end }: Range,
): { before: Range[]; behind: Range[] } {
  if (!form) return { before: [], behind: [] };
  const { length, shared } = form;
  const offset = (unit: number): number => at[first + unit] ?? NaN;
  const between = (unit: number): string => plain.slice(offset(unit - 1) + 1, offset(unit));
  const isMember = (from: number): boolean =>
    from >= 0 &&
    first + from + length <= last &&
    shared.every(([place, unit]) => units[first + from + place] === unit) &&
    offset(from + length - 1) - offset(from) === length - 1;
  // What all members begin or end with begins or ends this one, too.
  const begins = (from: number): boolean =>
    shared[0]?.[0] === 0 || !WORD.test(plain.charAt(offset(from) - 1));
  const ends = (to: number): boolean =>
    shared.at(-1)?.[0] === length - 1 || !WORD.test(plain.charAt(offset(to - 1) + 1));

  const before: Range[] = [];
  for (let from = start - length; isMember(from); from -= length) {
    if (!SEPARATOR.test(between(from + length)) || !begins(from)) break;
    before.unshift({ start: from, end: from + length });
  }
  const behind: Range[] = [];
  for (let from = end; isMember(from); from += length) {
    if (!SEPARATOR.test(between(from)) || !ends(from + length)) break;
    behind.push({ start: from, end: from + length });
  }
  return { before, behind };
}
