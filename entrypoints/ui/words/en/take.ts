/** The words of what readers take along, in English. */
import type { CitationStyle } from '../../../../corpus/citation/styles.ts';
import type { DossierFormat } from '../../taking.ts';

/** What an entry of a menu is called, and what it is for. */
interface Choice {
  words: string;
  aside: string;
}

export const take = {
  copy: {
    label: 'Copy citation',
    /** What a screen reader calls the button: it begins with the label. */
    notice: (issuer: string): string => `Copy citation: ${issuer}`,
    passage: (issuer: string): string => `Copy citation of this passage: ${issuer}`,
    copied: (style: string): string => `Copied: ${style}`,
    refused: 'The browser did not let Tifa copy. Please try again.',
  },
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
