/** What was found on the page, in the order that the reader wants. */
import { THEMES, type Theme } from '../../corpus/notice.ts';
import type { PhraseOutline } from '../../corpus/outline.ts';
import type { FoundPhrase } from '../background/protocol.ts';

/** `reading`: as the phrases first stand on the page · `theme`: by theme, the commonest first. */
export type Order = 'reading' | 'theme';

/** A phrase on the page with what the corpus knows of it. */
export interface Known {
  found: FoundPhrase;
  phrase: PhraseOutline;
}

export interface ThemeGroup {
  /** Absent where the phrases stand in reading order. */
  theme?: Theme;
  items: readonly Known[];
}

/** The found phrases that the corpus knows; a page side of another version may report others. */
export function knownOf(found: readonly FoundPhrase[], phrases: readonly PhraseOutline[]): Known[] {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  return found.flatMap((one) => {
    const phrase = byId.get(one.phrase);
    return phrase ? [{ found: one, phrase }] : [];
  });
}

/** One group in reading order, or one for each theme in the order of `THEMES`. */
export function groupFound(known: readonly Known[], order: Order): ThemeGroup[] {
  if (order === 'reading') return known.length > 0 ? [{ items: known }] : [];
  return THEMES.map((theme) => ({
    theme,
    items: known
      .filter(({ phrase }) => phrase.theme === theme)
      .toSorted((a, b) => b.found.count - a.found.count),
  })).filter(({ items }) => items.length > 0);
}
