/** What the members of a list have in common, so that one more of them is known when it stands beside the list. */
import type { Range } from '../notice.ts';
import { goesOn, isOneWord, type Stretch } from './stretch.ts';

/** 早发现, 早报告, 早诊断: three units, the first is 早. */
export interface MemberForm {
  length: number;
  /** The units that all members share, with their place in each. */
  shared: readonly (readonly [place: number, unit: string])[];
}

const MEMBERS_MEET = '、，';

/** The form of the members that `clauses` of a folded wording are; none where they have not one form. */
export function formOf(folded: string, clauses: readonly Range[]): MemberForm | undefined {
  const [first = '', ...others] = clauses.map(({ start, end }) => folded.slice(start, end));
  if (others.some(({ length }) => length !== first.length)) return undefined;
  const shared = Array.from(first, (unit, place) => [place, unit] as const).filter(
    ([place, unit]) => others.every((member) => member[place] === unit),
  );
  return shared.length > 0 ? { length: first.length, shared } : undefined;
}

/**
 * Further members of a list before and behind the part of it that fills `[start, end)` of a text;
 * none where its members have not one form.
 */
export function membersBeside(
  form: MemberForm | undefined,
  text: Stretch,
  { start, end }: Range,
): { before: Range[]; behind: Range[] } {
  const before: Range[] = [];
  const behind: Range[] = [];
  if (!form) return { before, behind };
  for (let from = start; ;) {
    const member = memberBeside(form, text, from, -1);
    if (!member) break;
    before.unshift(member);
    from = member.start;
  }
  for (let to = end; ;) {
    const member = memberBeside(form, text, to, 1);
    if (!member) return { before, behind };
    behind.push(member);
    to = member.end;
  }
}

/** The member of this form that ends (or, with a step of 1, begins) at `edge`. */
export function memberBeside(
  { length, shared }: MemberForm,
  text: Stretch,
  edge: number,
  step: 1 | -1,
): Range | undefined {
  const start = step === 1 ? edge : edge - length;
  const end = start + length;
  if (start < 0 || end > text.folded.length || !isOneWord(text, start, end)) return undefined;
  if (!MEMBERS_MEET.includes(text.joints[edge] ?? ' ')) return undefined;
  if (!shared.every(([place, unit]) => text.folded[start + place] === unit)) return undefined;
  // What all members begin or end with begins or ends this one, too.
  const isBounded = shared.some(([place]) => place === (step === 1 ? length - 1 : 0));
  return isBounded || endsThere(text, edge, step === 1 ? end - 1 : start, step)
    ? { start, end }
    : undefined;
}

/** Whether a member ends with this unit: its word does, or what the list belongs to follows at once, as 措施 in 早隔离、早治疗措施. */
function endsThere(text: Stretch, edge: number, unit: number, step: 1 | -1): boolean {
  if (!goesOn(text, unit, step)) return true;
  return step === 1 && text.joints[edge] === '、' && goesOn(text, unit + 1, step);
}
