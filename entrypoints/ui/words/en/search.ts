/** The words of search in English. */
import { digits } from '../digits.ts';
import { counted } from './count.ts';

export const search = {
  search: 'Search phrases and notices',
  placeholder: 'Chinese, pinyin, initials or English',
  clear: 'Clear the search',
  searched: 'What was searched',
  cut: (limit: number): string =>
    `Only the first ${digits(limit)} characters of this long query were searched.`,
  picture: 'Ladder as a picture',
  groups: {
    phrases: { title: 'Phrases' },
    exact: {
      title: 'Passages with exactly these words',
      note: 'Script, width and punctuation set aside.',
    },
    similar: {
      title: 'Similar passages',
      note: 'Alike, but not the same words.',
    },
  },
  showMore: (count: number): string => `Show ${digits(count)} more`,
  showPassages: 'Show every passage',
  hidePassages: 'Show less',
  absence: {
    title: 'Nothing found',
    body: 'No phrase and no passage of the corpus matches these words, nor is any passage similar.',
  },
  hidden: (count: number): string =>
    `${counted(count, 'answer')} left out by the filters. Clear them to see all.`,
  /** What a screen reader is told after a search. */
  found: (phrases: number, exact: number, similar: number): string =>
    `${counted(phrases, 'phrase')}, ${counted(exact, 'exact passage')}, ${counted(similar, 'similar passage')}`,
  filters: {
    title: 'Filters',
    level: 'Level',
    kind: 'Kind',
    year: 'Year',
    theme: 'Theme',
    all: 'All',
    undated: 'Not stated',
    clear: 'Clear the filters',
    none: 'No notice passes these filters.',
  },
};
