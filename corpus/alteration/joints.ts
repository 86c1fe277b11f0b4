/** What parts the units of a text: folding sets it aside, but no word of a clause comes from another one. */
import type { Window } from './window.ts';

/**
 * For each unit what stands before it: `，` where a clause ends there, `、` where only a member of a
 * list does, else a blank.
 */
export type Joints = string;

export const CLAUSE_ENDS = '，';
export const MEMBER_ENDS = '、';
const JOINED = ' ';

const CLAUSE_MARK = /[，,；;：:﹐﹔﹕]/;
const MEMBER_MARK = /[、､﹑]/;

/** The joints of a window's units in an undressed text. */
export function jointsOf({ at, first, last }: Window, plain: string): Joints {
  let joints = '';
  let behind = at[first] ?? 0;
  for (const offset of at.subarray(first, last)) {
    joints += jointIn(plain, behind, offset);
    behind = offset + 1;
  }
  return joints;
}

function jointIn(plain: string, from: number, to: number): string {
  if (from === to) return JOINED;
  const between = plain.slice(from, to);
  if (CLAUSE_MARK.test(between)) return CLAUSE_ENDS;
  return MEMBER_MARK.test(between) ? MEMBER_ENDS : JOINED;
}
