/** The words of what readers take along, in English. */
import type { CitationStyle } from '../../../../corpus/citation/styles.ts';
import type { DossierFormat, Wording } from '../../taking.ts';

/** What an entry of a menu is called, and what it is for. */
interface Choice {
  words: string;
  aside: string;
}

export const take = {
  copy: {
    label: 'Copy',
    citation: 'Copy citation',
    /** What a screen reader calls the buttons: each begins with its label. */
    notice: (issuer: string): string => `Copy citation: ${issuer}`,
    passage: (issuer: string): string => `Copy this passage or cite it: ${issuer}`,
    phrase: (words: string): string => `Copy the phrase: ${words}`,
    copied: (what: string): string => `Copied: ${what}`,
    refused: 'The browser did not let Tifa copy. Please try again.',
  },
  /** A wording and what it is, on a line. */
  named: (name: string, words: string): string => `${name}: ${words}`,
  passage: { words: 'Passage', aside: 'its words alone' },
  /** A phrase on a page, in the order in which its wordings are offered. */
  wordings: {
    here: { words: 'As on this page', aside: 'its words alone' },
    usual: { words: 'Usual wording', aside: 'its words alone' },
    gloss: { words: 'With its gloss', aside: 'for a translation' },
    both: { words: 'Both wordings', aside: 'and what differs' },
  } satisfies Record<Wording, Choice>,
  /** In the order in which they are offered. */
  styles: {
    text: { words: 'Plain text', aside: 'for a mail' },
    markdown: { words: 'Markdown', aside: 'with a link' },
    gbt7714: { words: 'GB/T 7714—2015', aside: 'Chinese standard, numeric' },
    'chicago-note': { words: 'Chicago, note', aside: 'for a footnote' },
    'chicago-entry': { words: 'Chicago, bibliography', aside: 'for the list at the end' },
    bibtex: { words: 'BibTeX', aside: 'for LaTeX' },
    'csl-json': { words: 'CSL-JSON', aside: 'for Zotero, Pandoc' },
    ris: { words: 'RIS', aside: 'for EndNote, NoteExpress' },
  } satisfies Record<CitationStyle, Choice>,
  save: {
    label: 'Save dossier',
    about: 'Save dossier: what was found on this page',
    saved: (format: string): string => `Saved: ${format}`,
    failed: 'The dossier could not be saved. Please try again.',
  },
  /** In the order in which they are offered. */
  formats: {
    markdown: { words: 'Markdown', aside: 'to read and to print' },
    csv: { words: 'CSV', aside: 'for a spreadsheet' },
    json: { words: 'JSON', aside: 'everything, for programs' },
  } satisfies Record<DossierFormat, Choice>,
};
