/** The words of "This page": what stands on it, what it shares with the notices, how far it is read. */
import { countWords } from './words.ts';

export const PAGE_WORDS = {
  title: 'On this page',
  reading: 'Reading the page …',
  stillReading: 'Still reading: more may come.',
  none: 'No phrase of the corpus stands on this page.',
  noChinese: 'There is no Chinese text on this page.',
  unreadable: 'Tifa cannot read this page.',
  unreadableWhy:
    'Browser pages, extension stores and PDF files are closed to extensions. A page that was open before Tifa was installed or updated can be read after a reload.',
  searched: 'What was searched',
  searchable: 'What can be searched',
  show: 'Show on page',
  showNext: 'Show next',
  times: (count: number): string => `${count.toLocaleString('en')}×`,
  sum: (phrases: number, places: number): string =>
    `${countWords(phrases, 'phrase')} in ${countWords(places, 'place')}`,
  picture: 'Ladder as a picture',
};

export const ORDER_WORDS = {
  label: 'Order of the phrases',
  reading: 'As they stand',
  theme: 'By theme',
};

export const STEP_WORDS = {
  label: 'Through all marks',
  previous: 'Previous mark',
  next: 'Next mark',
  at: (place: number | undefined, places: number): string =>
    `${place === undefined ? '–' : place + 1} / ${places.toLocaleString('en')}`,
  atAloud: (place: number, places: number): string => `Mark ${place + 1} of ${places}`,
};

export const TRACE_WORDS = {
  title: 'Shared with notices',
  tracing: 'Comparing the text with the notices …',
  none: (notices: number): string =>
    `No stretch of this page stands word for word in any of the ${countWords(notices, 'notice')}.`,
  coverage: (share: number): string => `${percent(share)} of the text stands in notices.`,
  noNearest: 'Too little of it to say which notice is the nearest.',
  nearest: 'Nearest notice',
  reprint: 'This page reprints it',
  share: (share: number, held: number): string =>
    `${percent(share)} of this page; the page holds ${percent(held)} of the notice.`,
  parallel: 'Read side by side',
  strip: (share: number, nearest: number): string =>
    `The text from beginning to end: ${percent(share)} stands in notices, ${percent(nearest)} in the nearest.`,
  inNearest: 'in the nearest notice',
  inOthers: 'in other notices',
  telling: 'Longest and rarest shared stretches',
  chars: (count: number): string => countWords(count, 'character'),
  only: 'only in',
  alsoIn: (others: number): string => `and ${countWords(others, 'more notice', 'more notices')}`,
};

/** A share in whole percent; never 0% of something and never 100% of less than all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share > 0.99 && share < 1) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}
