/** A difference as words instead of offsets. */
import type { Difference, Range } from '../notice.ts';

/** What became of the words of a formula. */
export interface DifferingWords {
  missing: string[];
  added: string[];
  moved: string[];
  replaced: { canonical: string; text: string }[];
}

/** The words that differ between a canonical wording and the text that stands for it. */
export function differingWords(
  canonical: string,
  text: string,
  { missing, added, moved, replaced }: Difference,
): DifferingWords {
  const known = cutter(canonical);
  const said = cutter(text);
  return {
    missing: missing.map(known),
    added: added.map(said),
    moved: moved.map((pair) => said(pair.text)),
    replaced: replaced.map((pair) => ({ canonical: known(pair.canonical), text: said(pair.text) })),
  };
}

function cutter(text: string): (range: Range) => string {
  return ({ start, end }) => text.slice(start, end);
}
