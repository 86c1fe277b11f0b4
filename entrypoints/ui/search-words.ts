/** The words of search, on every surface that has a box. */
import { countWords } from './words.ts';

export const SEARCH_WORDS = {
  search: 'Search phrases and notices',
  placeholder: 'Chinese, pinyin, initials or English',
  clear: 'Clear the search',
  searched: 'What was searched',
  cut: (limit: number): string =>
    `Only the first ${limit} characters of this long query were searched.`,
  picture: 'Ladder as a picture',
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
  hidden: (count: number): string =>
    `${countWords(count, 'answer')} left out by the filters. Take them off to see all.`,
};

export const FILTER_WORDS = {
  title: 'Filters',
  level: 'Level',
  kind: 'Kind',
  year: 'Year',
  theme: 'Theme',
  all: 'All',
  undated: 'Not stated',
  clear: 'Take off the filters',
  none: 'No notice passes these filters.',
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
