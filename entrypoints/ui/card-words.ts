/** The words of the card, and of differences wherever they are shown. */
import type { Holding } from './holding.ts';
import { countWords, dayWords } from './words.ts';

export const CARD_WORDS = {
  name: (text: string): string => `Tifa: sources of ${text}`,
  kinds: {
    verbatim: 'Word for word',
    'same-wording': 'Same words, other script or punctuation',
    altered: 'Altered wording',
  },
  here: 'Here',
  pin: 'Pin this card (P)',
  unpin: 'Unpin this card (P)',
  close: 'Close this card (Esc)',
  whole: 'Whole',
  inside: 'Phrases inside it',
  open: 'Reading room',
  openAt: (issuer: string): string => `Open ${issuer} at this place in the reading room`,
  more: (count: number): string => `${countWords(count, 'more place')} in this notice`,
  first: 'first in the corpus',
  earliest: 'earliest with a date',
  rarity: ({ held, altered }: Holding, all: number): string =>
    `In ${held} of ${countWords(all, 'notice')}${altered > 0 ? `, altered in ${altered} more` : ''}`,
};

export const DIFFERENCE_WORDS = {
  usual: 'Usual',
  missing: 'Missing:',
  added: 'Added:',
  moved: 'Moved:',
  replaced: 'Replaced:',
};

/** What is said of each fate, in the order of its weight: `Replaced: 书记 → 同志`. */
export function differenceWords(words: {
  missing: readonly string[];
  added: readonly string[];
  moved: readonly string[];
  replaced: readonly (readonly [string, string])[];
}): { fate: string; words: string }[] {
  const { missing, added, moved, replaced } = DIFFERENCE_WORDS;
  return [
    { fate: missing, words: words.missing.join('、') },
    { fate: added, words: words.added.join('、') },
    { fate: replaced, words: words.replaced.map((pair) => pair.join(' → ')).join('、') },
    { fate: moved, words: words.moved.join('、') },
  ].filter((said) => said.words !== '');
}

const GROUND_WORDS = {
  metadata: 'from the page’s metadata',
  structured: 'from the page’s structured data',
  time: 'from a time element of the page',
  headline: 'from a line near the headline',
};

/** `This article: 28 January 2020, from the page’s metadata`. */
export function publishedWords(date: string, ground: keyof typeof GROUND_WORDS): string {
  return `This article: ${dayWords(date)}, ${GROUND_WORDS[ground]}`;
}

/** The days from a notice to the article: `2 days before this article`. */
export function beforeWords(days: number): string {
  if (days === 0) return 'same day as this article';
  return `${countWords(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} this article`;
}
