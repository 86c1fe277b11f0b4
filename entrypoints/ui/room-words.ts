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
    `The address asks for “${id}”. These are the notices that are here:`,
  toText: 'Skip to the text',
};

export const FACT_WORDS = {
  issuer: 'Issuer',
  author: 'Author',
  publisher: 'Published in',
  level: 'Level',
  kind: 'Kind',
  place: 'Place',
  date: 'Date',
  source: 'Source',
  noSource: 'none known',
  openSource: 'Open the source',
  phrases: 'Phrases',
  marked: (phrases: number, places: number): string =>
    `${countWords(phrases, 'phrase')} marked in ${countWords(places, 'place')}`,
};

export const PANEL_WORDS = {
  close: 'Close',
  inner: 'Shorter phrases inside it',
  members: 'Members',
  ladder: 'Notices that hold it',
  here: 'shown here',
};
