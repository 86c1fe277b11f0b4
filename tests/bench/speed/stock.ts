/** What the benchmarks are made of: the bundled corpus, and a writer of text like its own. */
import { FOLDED } from '../../../corpus/folding/characters.ts';
import { openLibrary } from '../../../corpus/library.ts';
import { createWriter } from '../corpora.ts';

const library = openLibrary();
export const notices = [...library.notices.values()];
export const phrases = [...library.phrases.values()];
export const write = createWriter(notices, 1);

export const MILLION = 1_000_000;
/** Characters from one formula to the next in text that is rich in them. */
export const DISTANCE = 50;
export const ROUNDS = 15;

const folded = new Uint16Array(2 * MILLION);

/** The floor: reads each unit, folds it and writes it down. */
export function floor(text: string): void {
  for (let i = 0; i < text.length; i++) folded[i] = FOLDED[text.charCodeAt(i)] ?? 0;
}

/**
 * The same with its arrays in locals, which is faster by a third: a loop that is entered a few times
 * and runs long is compiled on its way, and then reads at every step what stands outside.
 */
export function lowestFloor(text: string): void {
  const from = FOLDED;
  const to = folded;
  for (let i = 0; i < text.length; i++) to[i] = from[text.charCodeAt(i)] ?? 0;
}
