/** Which notices and phrases the reader wants to see. */
import type { NoticeFacts } from '../../corpus/ladder.ts';
import type { Level, NoticeKind, Phrase, Theme } from '../../corpus/notice.ts';
import { TERMS } from './words/terms.ts';

/** The year of a notice that has no date. */
export const UNDATED = 'undated';

/** An absent part lets everything pass. */
export interface Filter {
  level?: Level | undefined;
  kind?: NoticeKind | undefined;
  /** Four digits, or `UNDATED`. */
  year?: string | undefined;
  /** Of phrases; notices have none. */
  theme?: Theme | undefined;
}

/** What there is to choose from, each in its own order; the years from the earliest, undated last. */
export interface Choices {
  level: readonly Level[];
  kind: readonly NoticeKind[];
  year: readonly string[];
  theme: readonly Theme[];
}

/** The year of a notice as the filter knows it. */
function yearOf({ date }: NoticeFacts): string {
  return date?.slice(0, 4) ?? UNDATED;
}

/** Whether a notice is wanted. */
export function passes(notice: NoticeFacts, { level, kind, year }: Filter): boolean {
  return (
    (level === undefined || notice.level === level) &&
    (kind === undefined || notice.kind === kind) &&
    (year === undefined || yearOf(notice) === year)
  );
}

/** Whether a phrase is wanted: its theme, and one of the notices that hold it. */
export function passesPhrase(
  phrase: Phrase,
  filter: Filter,
  notices: ReadonlyMap<string, NoticeFacts>,
): boolean {
  return (
    (filter.theme === undefined || phrase.theme === filter.theme) &&
    phrase.citations.some(({ notice }) => {
      const facts = notices.get(notice);
      return facts !== undefined && passes(facts, filter);
    })
  );
}

/** Only what occurs can be chosen. */
export function choicesOf(notices: readonly NoticeFacts[], phrases: Iterable<Phrase>): Choices {
  const levels = new Set(notices.map(({ level }) => level));
  const kinds = new Set(notices.map(({ kind }) => kind));
  const themes = new Set([...phrases].map(({ theme }) => theme));
  return {
    level: keysOf(TERMS.en.levels).filter((level) => levels.has(level)),
    kind: keysOf(TERMS.en.kinds).filter((kind) => kinds.has(kind)),
    // `u` sorts behind the digits.
    year: [...new Set(notices.map(yearOf))].toSorted(),
    theme: keysOf(TERMS.en.themes).filter((theme) => themes.has(theme)),
  };
}

/** Whether anything is filtered at all. */
export function isFiltered(filter: Filter): boolean {
  return Object.values(filter).some((part) => part !== undefined);
}

/** The keys of a table of words, in the order in which it is written. */
function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in words) keys.push(key);
  return keys;
}
