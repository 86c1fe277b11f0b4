/** A stretch of text as it is aligned: its units, and what stands between them and is set aside by folding. */
import { foldedOf, type Window } from './window.ts';

/**
 * For each unit what stands before it: `；` or `，` where a clause ends there, `、` where only a
 * member of a list does, `|` where something else parts words, else a blank. Quotation marks part nothing.
 */
export type Joints = string;

export interface Stretch {
  folded: string;
  joints: Joints;
}

/** The joints at which a clause ends, and those at which a member of a list may. */
export const CLAUSE_ENDS = '，；';
export const MEMBER_ENDS = '、，；';

const JOINTS = [
  ['；', /[；;：:﹔﹕]/],
  ['，', /[，,﹐]/],
  ['、', /[、､﹑]/],
  ['|', /[^“”‘’「」『』〝〞﹁﹂﹃﹄"'＂＇]/],
] as const;
const JOINED = ' ';

/** What a clause does not end before; 的 and the like stand between clauses. */
const WORD = /[\p{L}--[的等和]]/v;

/** What a window shows of an undressed text. */
export function stretchOf(window: Window, plain: string): Stretch {
  let joints = '';
  let behind = window.at[window.first] ?? 0;
  for (const offset of window.at.subarray(window.first, window.last)) {
    joints += offset === behind ? JOINED : jointOf(plain.slice(behind, offset));
    behind = offset + 1;
  }
  return { folded: foldedOf(window), joints };
}

function jointOf(between: string): string {
  const [joint] = JOINTS.find(([, marks]) => marks.test(between)) ?? [JOINED];
  return joint;
}

/** Whether a word goes on behind (or, with a step of -1, before) a unit of a stretch. */
export function goesOn({ folded, joints }: Stretch, unit: number, step: 1 | -1): boolean {
  const joint = joints[step === 1 ? unit + 1 : unit];
  return joint === JOINED && WORD.test(folded.charAt(unit + step));
}

/** Whether nothing parts the units of a range. */
export function isOneWord({ joints }: Stretch, start: number, end: number): boolean {
  return joints.slice(start + 1, end).trim() === '';
}
