/** What the page side and the extension's pages may ask, and the shapes that come back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Rung } from '../../corpus/ladder.ts';
import type { Mark, MatchKind, Phrase, Theme } from '../../corpus/notice.ts';
import type { Script } from '../settings/settings.ts';
import type { Citable, CopyForm } from '../ui/taking.ts';
import type { Language } from '../ui/words/language.ts';
import type { Rarity } from '../../corpus/rarity.ts';

/** A mark with what readers choose and colour marks by. */
export interface SpottedMark extends Mark {
  theme: Theme;
  rarity: Rarity;
  inner?: readonly SpottedMark[];
}

/** A phrase with the notices that hold it, as the card shows them. */
export interface Sources {
  phrase: Omit<Phrase, 'citations'>;
  rungs: readonly Rung[];
  /** How many notices the corpus has. */
  notices: number;
  /** The script in which wordings and passages are. */
  script: Script;
}

/** A place in a notice, in UTF-16 offsets of its text. */
export interface Place {
  notice: string;
  start: number;
  end: number;
}

/** A citation that a card asks for. */
export interface Wanted extends Citable {
  form: CopyForm;
  language: Language;
}

/** What the librarian answers. Every call only reads the corpus; the last ones show what it holds. */
export interface Librarian {
  /** The phrases in a text of at most `LONGEST_TEXT` units; U+2029 parts its passages. */
  spot: (text: string) => SpottedMark[];
  /** The sources of a phrase; `undefined` for an id that the corpus does not have. */
  cite: (phrase: string) => Sources | undefined;
  /** A citation of a notice or a passage of it; throws for a notice that the corpus does not have. */
  citation: (wanted: Wanted) => string;
  /** Runs the script of the cards in the frame that asks. */
  bringCards: () => void;
  /** Other phrases stand in the frame that asks than before: counts those of its page for the toolbar's sign. */
  count: () => void;
  /** Opens the reading room in a tab, at a place of a notice. */
  open: (place: Place) => void;
}

/** U+2029, for those who know the library through this file alone. */
export { PASSAGE_END } from '../../corpus/notice.ts';

/** The longest text that one `spot` takes, in UTF-16 units. */
export const LONGEST_TEXT = 200_000;

export const { sendMessage: ask, onMessage: answer } = defineExtensionMessaging<Librarian>();

/** Name of the port on which every frame of a page tells an extension page what it holds. */
export const PAGE_PORT = 'tifa-page';

/** Name of the port that a frame within a page opens when it comes to hold phrases, and when it leaves with them. */
export const FRAME_PORT = 'tifa-frame';

/** What one frame has found so far; it posts a new one whenever that changes. */
export interface PageReport {
  /** Tells the frames of one page apart. */
  frame: string;
  /** Whether this is the page itself and no frame in it. */
  top: boolean;
  /** The site that the whole page belongs to, as the settings name it. */
  site: string;
  /** Whether everything that is on the page has been read. */
  complete: boolean;
  /** Where the page changes faster than it may be read: what came last is read when it may. */
  paused?: true;
  found: readonly FoundPhrase[];
  /** The mark last brought into view by its number (from 0) in the frame, and when, in milliseconds since 1970. */
  shown?: { place: number; when: number };
}

/** A phrase on the page, in order of first appearance. */
export interface FoundPhrase {
  phrase: string;
  kinds: readonly MatchKind[];
  count: number;
}

/** Asks the frame that it names, or every frame, to bring the nth place (from 0) of a phrase into view. */
export interface ShowPhrase {
  show: string;
  nth?: number;
  frame?: string;
}

/** Asks the frame that it names to bring a mark into view, by its number (from 0) in the document. */
export interface ShowPlace {
  frame: string;
  place: number;
}

/** Asks the frame that it names for the card of its mark at hand, the focus in it. */
export interface OpenCard {
  card: string;
}

/** Asks every frame for its text: each answers with a `PageText`. */
export interface ReadText {
  read: true;
}

/** The Chinese text of one frame, U+2029 between its passages, so that an extension page can trace it. */
export interface PageText {
  frame: string;
  top: boolean;
  address: string;
  title: string;
  text: string;
}
