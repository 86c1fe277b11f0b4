/** English words against the gloss of a phrase. */

/** Shorter queries are the beginnings of too many words. */
const FEWEST_LETTERS = 3;

/**
 * The share (0 to 1) of a gloss that a query's words make up, in whatever order they stand in it
 * and however much of each is typed yet; 0 where one of them is not in it.
 */
export function shareOfGloss(gloss: string, query: string): number {
  const plain = wordsIn(gloss).join(' ');
  const words = [...new Set(wordsIn(query))];
  const letters = words.join('').length;
  const hasAll = words.every((word) => plain.startsWith(word) || plain.includes(` ${word}`));
  return hasAll && letters >= FEWEST_LETTERS ? Math.min(1, letters / plain.length) : 0;
}

/** The words of a text in lower case, without accents and apostrophes. */
function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
