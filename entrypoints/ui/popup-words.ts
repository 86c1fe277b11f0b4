/** The words of the popup. */
import { countWords } from './words.ts';

export const POPUP_WORDS = {
  title: 'Tifa: phrases of official notices',
  search: 'Search phrases and notices',
  placeholder: 'Chinese, pinyin, initials or English',
  clear: 'Clear the search',
  room: 'Reading room',
  searched: 'What was searched',
  searchable: 'What can be searched',
  cut: (limit: number): string =>
    `Only the first ${limit} characters of this long query were searched.`,
};

export const GROUP_WORDS = {
  phrases: { title: 'Phrases' },
  exact: {
    title: 'Passages with exactly these words',
    note: 'Script, width and punctuation set aside.',
  },
  similar: {
    title: 'Similar passages',
    note: 'Alike, but not the same words.',
  },
  showMore: (count: number): string => `Show ${count.toLocaleString('en')} more`,
  showPassages: 'Show every passage',
  hidePassages: 'Show less',
};

export const ABSENCE_WORDS = {
  title: 'Nothing found',
  body: 'No phrase and no passage of the corpus matches these words, nor is any passage similar.',
};

export const PAGE_WORDS = {
  title: 'On this page',
  reading: 'Reading the page …',
  stillReading: 'Still reading: more may come.',
  none: 'No phrase of the corpus stands on this page.',
  unreadable: 'Tifa cannot read this page.',
  unreadableWhy:
    'Browser pages, extension stores and PDF files are closed to extensions. A page that was open before Tifa was installed or updated can be read after a reload.',
  show: 'Show on page',
  times: (count: number): string => `${count.toLocaleString('en')}×`,
  sum: (phrases: number, places: number): string =>
    `${countWords(phrases, 'phrase')} in ${countWords(places, 'place')}`,
};

/** What a screen reader is told after a search. */
export function answerWords({
  phrases,
  exact,
  similar,
}: Record<Groups, { length: number }>): string {
  if (phrases.length + exact.length + similar.length === 0) return ABSENCE_WORDS.title;
  return [
    countWords(phrases.length, 'phrase'),
    countWords(exact.length, 'exact passage'),
    countWords(similar.length, 'similar passage'),
  ].join(', ');
}

type Groups = 'phrases' | 'exact' | 'similar';
