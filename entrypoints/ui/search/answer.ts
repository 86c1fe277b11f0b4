/** What the library has for what stands in the box, made ready to be shown. */
import type { Library } from '../../../corpus/library.ts';
import type { PhraseAnswer } from '../../../corpus/searching/phrases.ts';
import type { Language } from '../words/language.ts';
import { SEARCH } from '../words/search.ts';
import { type Hit, hitsOf } from './hits.ts';

export interface Shown {
  /** What was searched: the query trimmed, and cut where it is too long. */
  query: string;
  /** Whether the query was cut. */
  cut: boolean;
  phrases: readonly PhraseAnswer[];
  exact: readonly Hit[];
  similar: readonly Hit[];
}

/** Fuzzy matching costs about half a millisecond a character: this many stay well under a blink. */
export const LONGEST_QUERY = 100;

/** The answer to a query; `undefined` where nothing is asked. */
export function answerTo(library: Library, typed: string): Shown | undefined {
  const asked = typed.trim();
  if (asked === '') return undefined;
  const query = asked.slice(0, LONGEST_QUERY);
  const { phrases, exact, similar } = library.search(query);
  const cut = query !== asked;
  return { query, cut, phrases, exact: hitsOf(exact), similar: hitsOf(similar) };
}

/** What a screen reader is told of an answer. */
export function answerWords({ phrases, exact, similar }: Shown, language: Language): string {
  const { absence, found } = SEARCH[language];
  const [first, second, third] = [phrases.length, exact.length, similar.length];
  return first + second + third === 0 ? absence.title : found(first, second, third);
}
