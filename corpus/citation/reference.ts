/** What a reference to a notice is made of, before any style has put it into its form. */
import type { Notice, NoticeKind, Range } from '../notice.ts';
import { type CitationLanguage, groundsIn } from './words.ts';

/** A notice, or a passage of it, that somebody wants to cite. */
export interface Quoted {
  notice: Notice;
  /** Of the notice's text. */
  range?: Range;
}

/** When it was read, in which state of the corpus, and by whom. */
export interface Reading {
  /** ISO day: `2026-11-21`. */
  dateRead: string;
  /** Version of the corpus: `0.1.0`. */
  corpus: string;
  /** The reader's, for what a format does not write in its own. */
  language: CitationLanguage;
}

/** The parts of a reference. What is not known is absent, never guessed. */
export interface Reference {
  id: string;
  kind: NoticeKind;
  /** People and bodies, each one name that is not to be split. */
  authors: readonly string[];
  title: string;
  /** The newspaper, where the text is its report. */
  container?: string;
  /** Day, month or year of the cited text itself, ISO 8601. */
  date?: string;
  /** ISO day before which the cited text cannot have been written; only without `date`. */
  notBefore?: string;
  /** Where a newspaper reports a notice: whose, and of which day. */
  reported?: { issuer: string; date?: string };
  url?: string;
  /** How date and address are known, as sentences. */
  dateGround: string;
  sourceGround: string;
  /** Name of the seed file: where the corpus keeps the text. */
  seed: string;
  /** The words that are quoted. */
  quote?: string;
  dateRead: string;
  corpus: string;
  /** What notes are written in. */
  language: CitationLanguage;
}

/** Puts together what is known. The day of a reported notice is never taken for the newspaper's. */
export function referenceTo({ notice, range }: Quoted, reading: Reading): Reference {
  const grounds = groundsIn(notice, reading.language);
  return {
    ...reading,
    id: notice.id,
    kind: notice.kind,
    authors: authorsOf(notice),
    title: notice.title,
    ...(notice.publisher !== undefined && { container: notice.publisher }),
    ...datesOf(notice),
    ...(notice.source !== null && { url: notice.source }),
    dateGround: grounds.date,
    sourceGround: grounds.source,
    seed: notice.seed,
    ...(range && { quote: notice.text.slice(range.start, range.end) }),
  };
}

/** Whether the editors gave the title, which then stands in square brackets. */
export function isSupplied(title: string): boolean {
  return /^[[［].*[\]］]$/.test(title);
}

/** Who wrote the text: of a report not the issuer, who only is reported. */
function authorsOf({ kind, author, issuer }: Notice): string[] {
  const signed = author === undefined ? [] : [author];
  return kind === 'report' ? signed : [...signed, issuer];
}

function datesOf(notice: Notice): Pick<Reference, 'date' | 'notBefore' | 'reported'> {
  const { kind, issuer, date, datePrecision, notBefore } = notice;
  const known = date !== null && datePrecision !== 'unknown' ? { date } : {};
  if (kind === 'report') return { reported: { issuer, ...known } };
  return known.date === undefined && notBefore !== undefined ? { notBefore } : known;
}
