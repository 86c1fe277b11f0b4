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
};
