/** The words of the reading room. */
import { countWords } from './words.ts';

export const ROOM_WORDS = {
  title: 'Reading room',
  product: 'Tifa',
  notices: 'Notices',
  allNotices: 'All notices',
  welcome: 'Choose a notice to read it in full, its phrases marked.',
  holds: 'What the corpus holds',
  unknown: 'This notice is not in the corpus.',
  unknownWhy: (id: string): string =>
    `The address asks for “${id}”. Choose one of the notices in the list.`,
  toText: 'Skip to the text',
};

export const VIEW_WORDS = {
  label: 'Rooms',
  page: 'This page',
  notices: 'Notices',
  matrix: 'Phrases',
  parallel: 'Side by side',
};

export const FACT_WORDS = {
  issuer: 'Issuer',
  author: 'Author',
  publisher: 'Published in',
  place: 'Place',
  date: 'Date',
  source: 'Source',
  noSource: 'none known',
  phrases: 'Phrases',
  marked: (phrases: number, places: number): string =>
    `${countWords(phrases, 'phrase')} marked in ${countWords(places, 'place')}`,
};

export const PANEL_WORDS = {
  close: 'Close',
  ladder: 'Notices that hold it',
  picture: 'Ladder as a picture',
  here: 'In this notice',
};

export const SHARED_WORDS = {
  legend: 'Stands on the page as well',
  parallel: 'Read side by side with the page',
};

export const PICTURE_WORDS = {
  heading: 'From the centre down',
  title: (canonical: string): string => `Ladder of ${canonical}`,
  desc: 'Levels from the centre down, time from left to right. Each notice is a link to the place where it has the phrase. The table below says the same.',
  frame: 'Picture of the ladder',
  table: 'The ladder as a table',
  file: (canonical: string): string => `Tifa ${canonical}`,
  undated: 'date not stated',
  broken: 'axis shortened',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  passages: 'Every passage',
  noLag: '–',
  columns: {
    level: 'Level',
    issuer: 'Issuer',
    date: 'Date',
    lag: 'After the first',
    kind: 'Wording',
  },
};

export const MATRIX_WORDS = {
  title: 'Phrases and the notices that hold them',
  phrase: 'Phrase',
  order: 'Order of the phrases',
  orders: { theme: 'By theme', held: 'By number of notices', list: 'As in the list' },
  sum: (phrases: number, notices: number): string =>
    `${countWords(phrases, 'phrase')}, ${countWords(notices, 'notice')}`,
  legend: 'The line in a cell is the line under the phrase on a page.',
  places: (count: number): string => countWords(count, 'place'),
  absent: 'not in it',
  frame: 'Table of phrases and notices',
  more: (count: number): string => `Show ${count.toLocaleString('en')} more`,
};

export const PARALLEL_WORDS = {
  title: 'Side by side',
  page: 'This page',
  choose: 'Notice',
  waiting: 'Reading the page …',
  noPage: 'There is no page to read beside it. Open an article in a tab, then come back.',
  none: 'The page and this notice have no stretch in common.',
  apart: (passages: number): string =>
    `${countWords(passages, 'passage')} of the page without shared words`,
  sum: (runs: number, chars: number): string =>
    `${countWords(runs, 'shared stretch', 'shared stretches')}, ${countWords(chars, 'character')} word for word`,
};

/** A day of the axis: `28 Jan 2020`. `day` counts from 1970. */
export function tickWords(day: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day * 86_400_000));
}
