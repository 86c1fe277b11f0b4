import { describe, expect, test } from 'vitest';
import {
  type DateGround,
  daysBefore,
  publishedFrom,
  structuredDates,
} from '../../entrypoints/card/published.ts';
import { facts } from '../facts.ts';

function stated(text: string, ground: DateGround = 'metadata') {
  return publishedFrom([{ ground, text }]);
}

describe('a day is read from', () => {
  test.each([
    ['2020-01-28T08:00:00+08:00', '2020-01-28'],
    ['2020-01-28', '2020-01-28'],
    ['2020/1/8 12:30', '2020-01-08'],
    ['2020.01.28', '2020-01-28'],
    ['发布时间：2020年1月28日 08:15', '2020-01-28'],
    ['信阳日报　2020年 01月 28日　第02版', '2020-01-28'],
  ])('%s', (text, date) => {
    expect(stated(text)).toEqual({ date, ground: 'metadata' });
  });
});

describe('no day is read from', () => {
  test.each([
    '',
    '昨天',
    '1月28日',
    '2020-02-30',
    '2020-13-01',
    '202001281',
    '120200-01-28',
    '2020-01',
  ])('%s', (text) => expect(stated(text)).toBeUndefined());
});

test('the first statement with a day counts, and says where it stood', () => {
  const statements = [
    { ground: 'metadata', text: 'none' },
    { ground: 'time', text: '2020-01-30' },
    { ground: 'headline', text: '2021-01-01' },
  ] as const;
  expect(publishedFrom(statements)).toEqual({ date: '2020-01-30', ground: 'time' });
});

describe('structured data', () => {
  test('states the date of the article, not that of a comment on it', () => {
    const json = '{"datePublished":"2020-01-28","comment":[{"datePublished":"2020-02-01"}]}';
    expect(structuredDates(json)).toEqual(['2020-01-28']);
  });

  test('may be a graph or a list', () => {
    expect(
      structuredDates('{"@graph":[{"@type":"Person"},{"datePublished":"2020-01-28"}]}'),
    ).toEqual(['2020-01-28']);
    expect(structuredDates('[{"datePublished":"2020-01-28"}]')).toEqual(['2020-01-28']);
  });

  test.each(['', '{', 'null', '"2020-01-28"', '[[[]]]'])('says nothing in %s', (json) => {
    expect(structuredDates(json)).toEqual([]);
  });
});

describe('between a notice and the article', () => {
  const article = { date: '2020-02-03', ground: 'metadata' } as const;
  const notice = facts({ date: '2020-01-30', datePrecision: 'day' });

  test('the days are counted over the end of a month', () => {
    expect(daysBefore(notice, article)).toBe(4);
    expect(daysBefore({ ...notice, date: '2020-02-05' }, article)).toBe(-2);
  });

  test('nothing is counted where the notice has no day', () => {
    expect(
      daysBefore({ ...notice, date: null, datePrecision: 'unknown' }, article),
    ).toBeUndefined();
    expect(
      daysBefore({ ...notice, date: '2020-01', datePrecision: 'month' }, article),
    ).toBeUndefined();
  });
});
