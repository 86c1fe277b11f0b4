/** The words of the reading room in English. */
import { digits } from '../digits.ts';
import { counted } from './count.ts';

export const room = {
  title: 'Reading room',
  notices: 'Notices',
  allNotices: 'All notices',
  welcome: 'Choose a notice to read it in full, its phrases marked.',
  holds: 'What the corpus holds',
  unknown: 'This notice is not in the corpus.',
  unknownWhy: (id: string): string =>
    `The address asks for “${id}”. Choose one of the notices in the list.`,
  toText: 'Skip to the text',
  views: {
    label: 'Rooms',
    page: 'This page',
    notices: 'Notices',
    matrix: 'Phrases',
    parallel: 'Side by side',
  },
  facts: {
    issuer: 'Issuer',
    author: 'Author',
    publisher: 'Published in',
    place: 'Place',
    date: 'Date',
    source: 'Source',
    noSource: 'none known',
    phrases: 'Phrases',
    marked: (phrases: number, places: number): string =>
      `${counted(phrases, 'phrase')} marked in ${counted(places, 'place')}`,
  },
  panel: {
    close: 'Close',
    ladder: 'Notices that hold it',
    picture: 'Ladder as a picture',
    here: 'In this notice',
  },
  shared: {
    legend: 'Stands on the page as well',
    parallel: 'Read side by side with the page',
  },
  picture: {
    heading: 'From the centre down',
    title: (canonical: string): string => `Ladder of ${canonical}`,
    desc: 'Levels from the centre down, time from left to right. Each notice is a link to the place where it has the phrase. The table below says the same.',
    frame: 'Picture of the ladder',
    table: 'The ladder as a table',
    broken: 'axis shortened',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    passages: 'Every passage',
    columns: {
      level: 'Level',
      issuer: 'Issuer',
      date: 'Date',
      lag: 'After the first',
      kind: 'Wording',
    },
  },
  matrix: {
    title: 'Phrases and the notices that hold them',
    phrase: 'Phrase',
    order: 'Order of the phrases',
    orders: { theme: 'By theme', held: 'By number of notices', list: 'As in the list' },
    sum: (phrases: number, notices: number): string =>
      `${counted(phrases, 'phrase')}, ${counted(notices, 'notice')}`,
    absent: 'not in it',
    frame: 'Table of phrases and notices',
    more: (count: number): string => `Show ${digits(count)} more`,
  },
  parallel: {
    title: 'Side by side',
    page: 'This page',
    choose: 'Notice',
    waiting: 'Reading the page …',
    noPage: 'There is no page to read beside it. Open an article in a tab, then come back.',
    none: 'The page and this notice have no stretch in common.',
    apart: (passages: number): string =>
      `${counted(passages, 'passage')} of the page without shared words`,
    sum: (runs: number, chars: number): string =>
      `${counted(runs, 'shared stretch', 'shared stretches')}, ${counted(chars, 'character')} word for word`,
  },
};
