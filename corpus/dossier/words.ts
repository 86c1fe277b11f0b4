/** What a dossier says in the reader's language; the corpus itself speaks none. */
import type { NoticeFacts } from '../ladder.ts';
import type { MatchKind } from '../notice.ts';

export interface DossierWords {
  untitled: string;
  address: (address: string) => string;
  read: (day: string) => string;
  corpus: (version: string, notices: number, phrases: number) => string;
  found: (phrases: number, places: number) => string;
  /** How many marks are of a kind: `3 verbatim`. */
  ofKind: (count: number, kind: string) => string;
  kinds: Record<MatchKind, string>;
  coverage: (share: string) => string;
  nearest: (notice: string, share: string, held: string) => string;
  noNearest: string;
  phrases: string;
  noPhrase: string;
  heldBy: string;
  onPage: string;
  /** Days after and before the first notice that has the phrase. */
  after: (days: number) => string;
  before: (days: number) => string;
  passage: string;
  missing: (words: string) => string;
  added: (words: string) => string;
  moved: (words: string) => string;
  stretches: string;
  searched: string;
  /** In place of a date; with an ISO day where it is known how early it can be. */
  undated: (notBefore: string | undefined) => string;
  /** What is said of the date of a notice that has none. */
  unknownDate: (notice: NoticeFacts) => string;
  comma: string;
  semicolon: string;
  colon: string;
  aside: (words: string) => string;
}
