/** How rare a phrase is among the notices. */
import type { Phrase } from './notice.ts';

export const RARITIES = ['rare', 'shared', 'common'] as const;
/** `rare`: one notice holds it · `shared`: several · `common`: nearly all. */
export type Rarity = (typeof RARITIES)[number];

/** From this share of the notices on a phrase is common. */
const NEARLY_ALL = 0.75;

/** How rare a phrase is in a corpus of so many notices; one that only has it altered does not hold it. */
export function rarityOf({ citations }: Pick<Phrase, 'citations'>, notices: number): Rarity {
  const held = new Set(citations.flatMap(({ notice, kind }) => (kind === 'altered' ? [] : notice)));
  if (held.size <= 1) return 'rare';
  return held.size >= notices * NEARLY_ALL ? 'common' : 'shared';
}
