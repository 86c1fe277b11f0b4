/** How a surface takes things along. Parts that offer it show nothing where it is not given. */
import { createContext } from 'preact';
import type { CitationStyle } from '../../corpus/citation/styles.ts';
import type { Range } from '../../corpus/notice.ts';
import type { Language } from './words/language.ts';

export type DossierFormat = 'markdown' | 'csv' | 'json';

/** The forms in which a notice or a passage of it is copied; `passage` is its words alone. */
export type CopyForm = CitationStyle | 'passage';

/** The ways to copy a phrase that stands on a page. */
export type Wording = 'here' | 'usual' | 'gloss' | 'both';

/** A notice, or a range of its text. */
export interface Citable {
  /** Notice id. */
  notice: string;
  range?: Range | undefined;
}

/** What one frame of a page holds. */
export interface FrameText {
  address: string;
  title: string;
  /** U+2029 between passages. */
  text: string;
}

export interface Taking {
  /** A citation with notes in a language, dated today, or the words as they were issued. Throws or rejects where the notice is not known. */
  cite: (what: Citable, form: CopyForm, language: Language) => string | Promise<string>;
  /** Puts a text on the reader's clipboard; rejects where the browser refuses. */
  copy: (text: string) => Promise<void>;
  /** What a page holds, the page itself first, dated today. A card has none: it is of one phrase. */
  dossier?: (frames: readonly FrameText[], format: DossierFormat, language: Language) => SavedText;
}

/** A file to be. */
export interface SavedText {
  name: string;
  type: string;
  text: string;
}

export const TakingContext = createContext<Taking | undefined>(undefined);
