import { describe, expect, test } from 'vitest';
import type { NoticeFacts } from '../../../corpus/ladder.ts';
import {
  dateWords,
  dayWords,
  lagWords,
  spanWords,
  tickWords,
} from '../../../entrypoints/ui/words/dates.ts';
import type { Language } from '../../../entrypoints/ui/words/language.ts';
import { facts } from '../../facts.ts';

const notice = (date: string | null, datePrecision: NoticeFacts['datePrecision']): NoticeFacts =>
  facts({ date, datePrecision });

describe('the date of a notice', () => {
  test.for<[Language, string, string, string]>([
    ['en', '28 January 2020', 'January 2020', '2020'],
    ['zh-Hans', '2020年1月28日', '2020年1月', '2020年'],
    ['zh-Hant', '2020年1月28日', '2020年1月', '2020年'],
  ])('in %s is as long as it is known', ([language, day, month, year]) => {
    expect(dateWords(notice('2020-01-28', 'day'), language)).toBe(day);
    expect(dateWords(notice('2020-01', 'month'), language)).toBe(month);
    expect(dateWords(notice('2020', 'year'), language)).toBe(year);
  });

  test.for<[Language, string, string]>([
    ['en', 'date not stated', 'date not stated (28 January 2020 or later)'],
    ['zh-Hans', '日期未载', '日期未载（不早于2020年1月28日）'],
    ['zh-Hant', '日期未載', '日期未載（不早於2020年1月28日）'],
  ])('in %s is not made up where it is not known', ([language, unknown, from]) => {
    const undated = notice(null, 'unknown');
    expect(dateWords(undated, language)).toBe(unknown);
    expect(dateWords({ ...undated, notBefore: '2020-01-28' }, language)).toBe(from);
  });
});

test('the dates of a corpus go from the first to the last, one date stands alone, none is said so', () => {
  const [earliest, latest] = [notice('2020-01-26', 'day'), notice('2022', 'year')];
  expect(spanWords({ earliest, latest }, 'en')).toBe('26 January 2020 to 2022');
  expect(spanWords({ earliest, latest }, 'zh-Hans')).toBe('2020年1月26日至2022年');
  expect(spanWords({ earliest, latest: earliest }, 'zh-Hant')).toBe('2020年1月26日');
  expect(spanWords({}, 'zh-Hant')).toBe('均未載明');
});

test('a day near midnight is the same in every time zone', () => {
  expect(dayWords('2020-01-01', 'en')).toBe('1 January 2020');
  expect(tickWords(18_289, 'en')).toBe('28 Jan 2020');
  expect(tickWords(18_289, 'zh-Hans')).toBe('2020年1月28日');
});

describe('the days since the first notice', () => {
  test.for([
    [0, false, 'first in the corpus', '语料库中首见'],
    [0, true, 'same day as the first', '与首见同日'],
    [1, false, '1 day after the first', '首见后1天'],
    [1234, false, '1,234 days after the first', '首见后1,234天'],
    [2, true, '2 days after the first', '首见后2天'],
    [-1, true, '1 day before the first', '首见前1天'],
    [-2, true, '2 days before the first', '首见前2天'],
  ] as const)('%i, altered %s: %s', ([daysAfterFirst, altered, english, chinese]) => {
    const rung = { daysAfterFirst, altered, notice: notice('2020-01-28', 'day') };
    expect(lagWords(rung, [rung], 'en')).toBe(english);
    expect(lagWords(rung, [rung], 'zh-Hans')).toBe(chinese);
  });

  test('are not spoken of where they are not known', () => {
    const rung = { altered: false, notice: notice(null, 'unknown') };
    expect(lagWords(rung, [rung], 'en')).toBe('');
  });

  test.for([
    ['2020-01-30', false, 'first in the corpus'],
    ['2020-01-28', false, 'earliest with a date'],
    [undefined, false, 'earliest with a date'],
    ['2020-01-28', true, 'first in the corpus'],
  ] as const)(
    'beside an undated notice that is not before %s, altered %s: %s',
    ([notBefore, altered, said]) => {
      const first = { daysAfterFirst: 0, altered: false, notice: notice('2020-01-30', 'day') };
      const undated = { altered, notice: facts(notBefore === undefined ? {} : { notBefore }) };
      expect(lagWords(first, [first, undated], 'en')).toBe(said);
    },
  );
});
