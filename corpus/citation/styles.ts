/** The styles in which a notice can be cited, and the one way to do it. */
import { sourceLink } from '../sourceLink.ts';
import { bibtex } from './bibtex.ts';
import { chicagoEntry, chicagoNote } from './chicago.ts';
import { cslJson } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import { markdown, plainText } from './prose.ts';
import { type Quoted, type Reading, type Reference, referenceTo } from './reference.ts';
import { ris } from './ris.ts';

export const CITATION_STYLES = [
  'text',
  'markdown',
  'gbt7714',
  'chicago-note',
  'chicago-entry',
  'bibtex',
  'csl-json',
  'ris',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

type Writer = (reference: Reference, link: string | undefined) => string;

const WRITERS: Record<CitationStyle, Writer> = {
  text: plainText,
  markdown,
  gbt7714,
  'chicago-note': chicagoNote,
  'chicago-entry': chicagoEntry,
  bibtex,
  'csl-json': cslJson,
  ris,
};

/**
 * Cites a notice or a passage of it. Text and Markdown link to the passage at its source and hold
 * its words; bibliographies refer to the notice and keep the words as an annotation, where there is
 * a place for one. Chicago is written in English and GB/T 7714 in Chinese; what the others add to a
 * notice's own words is in the reader's language.
 */
export function citationOf(quoted: Quoted, style: CitationStyle, reading: Reading): string {
  const language = style.startsWith('chicago') ? 'en' : reading.language;
  const reference = referenceTo(quoted, { ...reading, language });
  return WRITERS[style](reference, sourceLink(quoted.notice, quoted.range));
}
