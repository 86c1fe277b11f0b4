/** Where sentences end, as text is compared: no formula reaches over such a place. */
import { FOLDED } from './characters.ts';

/** What every sentence end folds to. */
export const SENTENCE_END = FOLDED['。'.charCodeAt(0)];

/** Whether a sentence ends in `[from, to)` of an undressed text. */
export function endsSentence(plain: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FOLDED[plain.charCodeAt(i)] === SENTENCE_END) return true;
  return false;
}
