/** The words of the card, and of differences, in English. */
import { digits } from '../digits.ts';
import type { MatchKind } from '../../../../corpus/notice.ts';
import type { Holding } from '../../holding.ts';
import { counted } from './count.ts';

export const card = {
  name: (text: string): string => `Tifa: sources of ${text}`,
  kinds: {
    verbatim: 'Word for word',
    'same-wording': 'Same words, other script or punctuation',
    altered: 'Altered wording',
  } satisfies Record<MatchKind, string>,
  here: 'Here',
  pin: 'Pin this card (P)',
  unpin: 'Unpin this card (P)',
  close: 'Close this card (Esc)',
  whole: 'Whole',
  inside: 'Phrases inside it',
  open: 'Reading room',
  openAt: (issuer: string): string => `Open ${issuer} at this place in the reading room`,
  more: (count: number): string => `${counted(count, 'more place')} in this notice`,
  rarity: ({ held, altered }: Holding, all: number): string =>
    `In ${digits(held)} of ${counted(all, 'notice')}${altered > 0 ? `, altered in ${digits(altered)} more` : ''}`,
  /** When the article on the page was published, and how that is known. */
  published: (day: string, ground: string): string => `This article: ${day}, ${ground}`,
  grounds: {
    metadata: 'from the page’s metadata',
    structured: 'from the page’s structured data',
    time: 'from a time element of the page',
    headline: 'from a line near the headline',
  },
  /** From a notice to the article. */
  sameDay: 'same day as this article',
  before: (days: number): string => `${counted(days, 'day')} before this article`,
  after: (days: number): string => `${counted(days, 'day')} after this article`,
  /** Before the usual wording of a phrase. */
  usual: 'Usual',
  /** Words follow on these at once. */
  difference: {
    missing: 'Missing: ',
    added: 'Added: ',
    moved: 'Moved: ',
    replaced: 'Replaced: ',
  },
};
