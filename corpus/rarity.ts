/** How rare a phrase is among the notices. */
import type { Phrase } from './notice.ts';

export const RARITIES = ['rare', 'shared', 'common'] as const;
/** `rare`: one notice holds it · `shared`: several · `common`: nearly all. */
export type Rarity = (typeof RARITIES)[number];

type Cited = Pick<Phrase, 'citations'>;

/** From this share of the notices on a phrase is common. */
const NEARLY_ALL = 0.75;

/** How rare a phrase is in a corpus of so many notices. */
export function rarityOf(phrase: Cited, notices: number): Rarity {
  const held = heldBy(phrase);
  if (held <= 1) return 'rare';
  return held >= notices * NEARLY_ALL ? 'common' : 'shared';
}

/** How many notices hold a phrase; one that only has it altered does not. */
export function heldBy({ citations }: Cited): number {
  return new Set(citations.flatMap(({ notice, kind }) => (kind === 'altered' ? [] : notice))).size;
}
