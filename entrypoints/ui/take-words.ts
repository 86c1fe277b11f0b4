/** The words of what readers take along: citations and dossiers. */
import type { CitationStyle } from '../../corpus/citation/styles.ts';

export const COPY_WORDS = {
  label: 'Copy citation',
  /** What a screen reader calls the button: it begins with the label. */
  notice: (issuer: string): string => `Copy citation: ${issuer}`,
  passage: (issuer: string): string => `Copy citation of this passage: ${issuer}`,
  copied: (style: string): string => `Copied: ${style}`,
  refused: 'The browser did not let Tifa copy. Please try again.',
};

/** In the order in which they are offered. */
export const STYLE_WORDS: Record<CitationStyle, { words: string; aside: string }> = {
  text: { words: 'Plain text', aside: 'for a mail' },
  markdown: { words: 'Markdown', aside: 'with a link' },
  gbt7714: { words: 'GB/T 7714—2015', aside: 'Chinese standard, numeric' },
  'chicago-note': { words: 'Chicago, note', aside: 'for a footnote' },
  'chicago-entry': { words: 'Chicago, bibliography', aside: 'for the list at the end' },
  bibtex: { words: 'BibTeX', aside: 'for LaTeX' },
  'csl-json': { words: 'CSL-JSON', aside: 'for Zotero, Pandoc' },
  ris: { words: 'RIS', aside: 'for EndNote, NoteExpress' },
};

export type DossierFormat = 'markdown' | 'csv' | 'json';

export const SAVE_WORDS = {
  label: 'Save dossier',
  about: 'Save dossier: what was found on this page',
  saved: (format: string): string => `Saved: ${format}`,
  failed: 'The dossier could not be saved. Please try again.',
};

/** In the order in which they are offered. */
export const DOSSIER_WORDS: Record<DossierFormat, { words: string; aside: string }> = {
  markdown: { words: 'Markdown', aside: 'to read and to print' },
  csv: { words: 'CSV', aside: 'for a spreadsheet' },
  json: { words: 'JSON', aside: 'everything, for programs' },
};
