/** Whether prose is marked where it has formulas, and nowhere else. */
import { openLibrary } from '../../../corpus/library.ts';
import type { Range } from '../../../corpus/notice.ts';
import { proseOn, type SHELVES } from './prose.ts';
import { emptyScore, type Score } from './scores.ts';

const library = openLibrary();

/** Prose of a shelf: a mark is right where the text has a formula, at its exact place. */
export function judgeProse(shelf: (typeof SHELVES)[number]): { characters: number; score: Score } {
  const score = emptyScore(`prose: ${shelf}`);
  let characters = 0;
  for (const { name, text, formulas } of proseOn(shelf)) {
    const marks = library.spot(text);
    const found = formulas.filter((formula) => isAt(formula, marks));
    const lost = formulas.filter((formula) => !isAt(formula, marks));
    const wrong = marks.filter((mark) => !isAt(mark, formulas));
    characters += text.length;
    score.cases += formulas.length;
    score.right += found.length;
    score.wrong += wrong.length;
    score.missed.push(
      ...lost.map(({ start, end }) => `${name}: no mark on ${text.slice(start, end)}`),
    );
    score.missed.push(
      ...wrong.map(({ start, end, phrase }) => `${name}: ${phrase} on ${text.slice(start, end)}`),
    );
  }
  return { characters, score };
}

function isAt({ start, end }: Range, places: readonly Range[]): boolean {
  return places.some((place) => place.start === start && place.end === end);
}
