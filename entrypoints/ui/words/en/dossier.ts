/** The words of a dossier in English. */
import type { DossierWords } from '../../../../corpus/dossier/words.ts';
import { counted } from './count.ts';

export const dossier: DossierWords = {
  untitled: 'Untitled page',
  address: (address) => `Address: ${address}`,
  read: (day) => `Read: ${day}`,
  corpus: (version, notices, phrases) =>
    `Corpus: Tifa corpus ${version}, ${counted(notices, 'notice')}, ${counted(phrases, 'phrase')}`,
  found: (phrases, places) => `Found: ${counted(phrases, 'phrase')} in ${counted(places, 'place')}`,
  ofKind: (count, kind) => `${count} ${kind}`,
  kinds: {
    verbatim: 'verbatim',
    'same-wording': 'same words in other script or punctuation',
    altered: 'altered',
  },
  coverage: (share) => `Coverage: ${share} of the text stands word for word in notices`,
  nearest: (notice, share, held) =>
    `Nearest notice: ${notice}: ${share} of the text, which holds ${held} of the notice`,
  noNearest: 'Nearest notice: none',
  phrases: 'Phrases',
  noPhrase: 'No phrase of the corpus stands on this page.',
  heldBy: 'Held by:',
  onPage: 'On the page:',
  after: (days) => `${counted(days, 'day')} after the first`,
  before: (days) => `${counted(days, 'day')} before the first`,
  passage: 'passage',
  missing: (words) => `missing ${words}`,
  added: (words) => `added ${words}`,
  moved: (words) => `moved ${words}`,
  stretches: 'Longest shared stretches',
  searched: 'What was searched',
  undated: (day) => `date not stated${day === undefined ? '' : ` (${day} or later)`}`,
  unknownDate: ({ dateGround }) => `date ${dateGround}`,
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  aside: (words) => ` (${words})`,
};
