/** The words on the screens. */
import type { NoticeFacts, Rung } from '../../corpus/ladder.ts';
import type { DatePrecision, Level, MatchKind, NoticeKind, Theme } from '../../corpus/notice.ts';

export const LEVEL_WORDS: Record<Level, string> = {
  central: 'Centre',
  province: 'Province',
  city: 'City',
  county: 'County',
  grassroots: 'Grassroots',
};

export const KIND_WORDS: Record<NoticeKind, string> = {
  notice: 'Notice',
  report: 'Newspaper report',
  commentary: 'Commentary',
};

export const MATCH_WORDS: Record<MatchKind, string> = {
  verbatim: 'Word for word',
  'same-wording': 'Same words, other script or punctuation',
  altered: 'Altered: words missing, added, replaced or moved',
};

/** The same in as few words as beside a sign. */
export const KIND_SIGN_WORDS: Record<MatchKind, string> = {
  verbatim: 'word for word',
  'same-wording': 'same words, other dress',
  altered: 'altered',
};

export const THEME_WORDS: Record<Theme, string> = {
  loyalty: 'Political loyalty',
  leadership: 'Party leadership',
  responsibility: 'Responsibility',
  mission: 'Mission',
  organisation: 'Party organisation',
  cadres: 'Cadres',
  discipline: 'Discipline',
  mobilisation: 'Mobilisation',
  prevention: 'Prevention and control',
  masses: 'The masses',
  morale: 'Morale',
};

const DATE_FORMATS: Record<Exclude<DatePrecision, 'unknown'>, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The date of a notice as far as it is known: `28 January 2020`, `not stated (28 January 2020 or later)`. */
export function dateWords({ date, datePrecision, notBefore }: NoticeFacts): string {
  if (date === null || datePrecision === 'unknown') {
    return notBefore ? `date not stated (${dayWords(notBefore)} or later)` : 'date not stated';
  }
  return new Intl.DateTimeFormat('en-GB', {
    ...DATE_FORMATS[datePrecision],
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** A day as readers write it: `28 January 2020`. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...DATE_FORMATS.day, timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/**
 * Days since the first notice of a ladder: `first`, `2 days later`; `3 days before the first` where
 * a notice has the phrase altered. Nothing where they are not known.
 */
export function lagWords({ daysAfterFirst: days, altered }: Lag): string {
  if (days === undefined) return '';
  if (days === 0) return altered ? 'same day as the first' : 'first';
  return `${countWords(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'before the first'}`;
}

type Lag = Pick<Rung, 'daysAfterFirst' | 'altered'>;

/** `1 notice`, `4 notices`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export const EXTENT_WORDS = {
  notices: 'Notices',
  phrases: 'Phrases',
  dates: 'Dates',
  levels: 'Levels',
  issuers: 'Issuers',
};

/** From the earliest to the latest date: `26 January 2020 to 16 May 2022`. */
export function spanWords(extent: { earliest?: NoticeFacts; latest?: NoticeFacts }): string {
  const { earliest, latest } = extent;
  if (!earliest || !latest) return 'none stated';
  const [from, to] = [dateWords(earliest), dateWords(latest)];
  return from === to ? from : `${from} to ${to}`;
}

/** `1 notice without a stated date`. */
export function undatedWords(count: number): string {
  return `${countWords(count, 'notice')} without a stated date`;
}

export const OMNIBOX_WORDS = {
  search: 'Search the notices of Tifa',
};

export const MENU_WORDS = {
  /** The browser puts the selected words for %s. */
  search: 'Search Tifa for “%s”',
};
