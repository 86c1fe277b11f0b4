/** Dates and the days between them, in the form of each language. */
import type { Extent } from '../../../corpus/extent.ts';
import type { NoticeFacts, Rung } from '../../../corpus/ladder.ts';
import type { DatePrecision } from '../../../corpus/notice.ts';
import type { Language } from './language.ts';
import { TERMS } from './terms.ts';

const LOCALES: Record<Language, string> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
};

const FORMATS: Record<Exclude<DatePrecision, 'unknown'>, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

type Dated = Pick<NoticeFacts, 'date' | 'datePrecision' | 'notBefore'>;

/** The date of a notice as far as it is known: `28 January 2020`, `date not stated (28 January 2020 or later)`. */
export function dateWords(notice: Dated, language: Language): string {
  const { date, datePrecision, notBefore } = notice;
  const { unstated, unstatedFrom } = TERMS[language].dates;
  if (date !== null && datePrecision !== 'unknown') {
    return format(date, FORMATS[datePrecision], language);
  }
  return notBefore === undefined ? unstated : unstatedFrom(dayWords(notBefore, language));
}

/** An ISO day as readers write it: `28 January 2020`, `2020年1月28日`. */
export function dayWords(day: string, language: Language): string {
  return format(day, FORMATS.day, language);
}

/** A day of an axis, as short as can be: `28 Jan 2020`. `day` counts from 1970. */
export function tickWords(day: number, language: Language): string {
  return format(day * 86_400_000, { ...FORMATS.day, month: 'short' }, language);
}

/** From the earliest to the latest date: `26 January 2020 to 16 May 2022`. */
export function spanWords(
  { earliest, latest }: Pick<Extent, 'earliest' | 'latest'>,
  language: Language,
): string {
  const { noneStated, span } = TERMS[language].dates;
  if (!earliest || !latest) return noneStated;
  const [from, to] = [dateWords(earliest, language), dateWords(latest, language)];
  return from === to ? from : span(from, to);
}

type Dates = Pick<NoticeFacts, 'date' | 'notBefore'>;
type Lag = Pick<Rung, 'daysAfterFirst' | 'altered'> & { notice: Dates };

/**
 * How far a rung of `rungs` is from the first: `first in the corpus`, `2 days after the first`; `3 days before
 * the first` where a notice has the phrase altered. Nothing where the days are not known.
 */
export function lagWords(rung: Lag, rungs: readonly Lag[], language: Language): string {
  const { daysAfterFirst: days, altered } = rung;
  if (days === undefined) return '';
  const { first, earliest, sameDay, later, before } = TERMS[language].lag;
  if (days > 0) return later(days);
  if (days < 0) return before(-days);
  if (altered) return sameDay;
  return isSurelyFirst(rung.notice, rungs) ? first : earliest;
}

/** Whether none of the notices without a date can be older than that of `date`. */
function isSurelyFirst({ date }: Dates, rungs: readonly Lag[]): boolean {
  return rungs.every(
    ({ daysAfterFirst, altered, notice }) =>
      altered ||
      daysAfterFirst !== undefined ||
      (date !== null && (notice.notBefore ?? '') >= date),
  );
}

function format(
  day: string | number,
  options: Intl.DateTimeFormatOptions,
  language: Language,
): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(
    new Date(day),
  );
}
