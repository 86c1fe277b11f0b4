import { describe, expect, test } from 'vitest';
import { axisOf, placeOfDay, spanOf } from '../../../entrypoints/sidepanel/picture/axis.ts';
import { facts } from '../../facts.ts';

const DAY = 86_400_000;
const day = (date: string): number => Date.parse(date) / DAY;

describe('spanOf', () => {
  test.each([
    ['a day', { date: '2020-01-28', datePrecision: 'day' }, '2020-01-28', '2020-01-28'],
    ['a month', { date: '2020-02', datePrecision: 'month' }, '2020-02-01', '2020-02-29'],
    ['December', { date: '2020-12', datePrecision: 'month' }, '2020-12-01', '2020-12-31'],
    ['a year', { date: '2020', datePrecision: 'year' }, '2020-01-01', '2020-12-31'],
  ] as const)('%s is as long as it is', (_, date, from, to) => {
    expect(spanOf(facts(date))).toEqual({ from: day(from), to: day(to) });
  });

  test('a date that is not known has at most a beginning', () => {
    expect(spanOf(facts({ notBefore: '2020-01-28' }))).toEqual({ from: day('2020-01-28') });
    expect(spanOf(facts())).toEqual({});
  });
});

describe('axisOf', () => {
  test('puts equal days at one place, later ones further right', () => {
    const { ticks } = axisOf([{ from: 5, to: 5 }, { from: 3, to: 3 }, { from: 5 }], 100);
    expect(ticks.map((tick) => tick.day)).toEqual([3, 5]);
    expect(ticks[0]?.x).toBe(100);
    expect(ticks[1]?.x).toBeGreaterThan(100);
  });

  test('says the days between, and where it shortens them', () => {
    const { gaps } = axisOf(
      [0, 2, 843].map((at) => ({ from: at, to: at })),
      100,
    );
    expect(gaps).toMatchObject([
      { days: 2, broken: false },
      { days: 841, broken: true },
    ]);
  });

  test('is an empty line where no date is known', () => {
    const axis = axisOf([{}], 100);
    expect(axis.ticks).toEqual([]);
    expect(placeOfDay(axis, undefined)).toBeUndefined();
  });
});
