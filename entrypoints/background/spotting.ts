/** Marks with what readers choose and colour them by. */
import type { Library } from '../../corpus/library.ts';
import type { Mark, Theme } from '../../corpus/notice.ts';
import { type Rarity, rarityOf } from '../../corpus/rarity.ts';
import type { SpottedMark } from './protocol.ts';

/** Spots as the library does, and says of each mark, and of those inside it, its theme and how rare its phrase is. */
export function createSpotting(library: Library): (text: string) => SpottedMark[] {
  const { phrases, notices } = library;
  const known = new Map<string, { theme: Theme; rarity: Rarity }>();
  const about = (id: string): { theme: Theme; rarity: Rarity } | undefined => {
    const phrase = phrases.get(id);
    if (phrase && !known.has(id)) {
      known.set(id, { theme: phrase.theme, rarity: rarityOf(phrase, notices.size) });
    }
    return known.get(id);
  };
  const told = ({ inner, ...mark }: Mark): SpottedMark[] => {
    const found = about(mark.phrase);
    return found ? [{ ...mark, ...found, ...(inner && { inner: inner.flatMap(told) }) }] : [];
  };
  return (text) => library.spot(text).flatMap(told);
}
