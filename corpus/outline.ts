/** The corpus in outline: what a surface says of it at once, before the library is there. */
import { type Extent, extentOf } from './extent.ts';
import { byLevelAndDate, type NoticeFacts } from './ladder.ts';
import type { Phrase, PhraseEntry } from './notice.ts';
import { heldBy } from './rarity.ts';

export interface PhraseOutline extends Pick<PhraseEntry, 'id' | 'canonical' | 'gloss' | 'theme'> {
  /** How many notices hold the phrase unaltered. */
  held: number;
}

export interface Outline {
  extent: Extent;
  /** In the order of the editors' list. */
  phrases: readonly PhraseOutline[];
}

/** Outlines a corpus. */
export function outlineOf(notices: Iterable<NoticeFacts>, phrases: Iterable<Phrase>): Outline {
  const outlined = Array.from(phrases, (phrase) => {
    const { id, canonical, gloss, theme } = phrase;
    return { id, canonical, gloss, theme, held: heldBy(phrase) };
  });
  const extent = extentOf([...notices].toSorted(byLevelAndDate), outlined.length);
  return { extent, phrases: outlined };
}
