/** The texts in tests/fixtures: prose in which double brackets say where formulas truly stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../../../corpus/notice.ts';
import { marked } from '../../corpus/marked.ts';

/** `ordinary` is prose of all kinds; `campaigns` is official language, some formulas of the corpus in it. */
export const SHELVES = ['ordinary', 'campaigns'] as const;

export interface Prose {
  name: string;
  text: string;
  /** Where formulas of the corpus stand in it, altered ones too. */
  formulas: readonly Range[];
}

/** The texts of a shelf, by name. */
export function proseOn(shelf: (typeof SHELVES)[number]): Prose[] {
  const folder = join(import.meta.dirname, '../../fixtures', shelf);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const { text, ranges } = marked(readFileSync(join(folder, file), 'utf8'));
      return { name: `${shelf}/${file}`, text, formulas: ranges };
    });
}

/** Words in a sentence that is none of any formula. */
export function inSentence(words: string): string {
  return `会议指出，${words}，取得积极成效。`;
}
