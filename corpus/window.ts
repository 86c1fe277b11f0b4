/** The folded units around a place of a text, within its sentence. */
import { ASIDE, FOLDED } from './fold.ts';

/** Where the units around a hit stand in the undressed text. */
export interface Window {
  plain: string;
  at: Int32Array;
}

/** What sentence ends fold to: no wording reaches over one. */
export const SENTENCE_END = '。'.charCodeAt(0);
const LONGEST_WINDOW = 4096;
const offsets = new Int32Array(LONGEST_WINDOW);

/** Up to `back` units before and including offset `end`, and `on` behind it, within the sentence. */
export function windowAround(plain: string, end: number, back: number, on: number): Window {
  const most = Math.min(back + 1, LONGEST_WINDOW >> 1);
  let first = most;
  for (let i = end; i >= 0 && first > 0; i--) {
    const unit = FOLDED[plain.charCodeAt(i)];
    if (unit === SENTENCE_END) break;
    if (unit !== ASIDE) offsets[--first] = i;
  }
  let last = most;
  const limit = Math.min(most + on, LONGEST_WINDOW);
  for (let i = end + 1; i < plain.length && last < limit; i++) {
    const unit = FOLDED[plain.charCodeAt(i)];
    if (unit === SENTENCE_END) break;
    if (unit !== ASIDE) offsets[last++] = i;
  }
  return { plain, at: offsets.slice(first, last) };
}

/** The folded units of a window. */
export function foldedOf({ plain, at }: Window): string {
  return String.fromCharCode(...Array.from(at, (offset) => FOLDED[plain.charCodeAt(offset)]!));
}

const counts = new Int16Array(0x10000);

/** How many units a wording and a window have in common, order aside: no alignment can keep more. */
export function sharedUnits(folded: string, { plain, at }: Window): number {
  let shared = 0;
  for (let i = 0; i < folded.length; i++) counts[folded.charCodeAt(i)]!++;
  for (const offset of at) if (counts[FOLDED[plain.charCodeAt(offset)]!]!-- > 0) shared++;
  for (let i = 0; i < folded.length; i++) counts[folded.charCodeAt(i)] = 0;
  for (const offset of at) counts[FOLDED[plain.charCodeAt(offset)]!] = 0;
  return shared;
}
