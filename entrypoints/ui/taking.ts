/** How a page of the extension takes things along. Parts that offer it show nothing where it is not given. */
import { createContext } from 'preact';
import type { CitationStyle } from '../../corpus/citation/styles.ts';
import type { Range } from '../../corpus/notice.ts';
import type { Language } from './words/language.ts';

export type DossierFormat = 'markdown' | 'csv' | 'json';

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
  /** A citation, dated today. Throws where the notice is not known. */
  cite: (what: Citable, style: CitationStyle) => string | Promise<string>;
  /** What a page holds, the page itself first, dated today. */
  dossier: (frames: readonly FrameText[], format: DossierFormat, language: Language) => SavedText;
}

/** A file to be. */
export interface SavedText {
  name: string;
  type: string;
  text: string;
}

export const TakingContext = createContext<Taking | undefined>(undefined);
