import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBigramIndex } from '../../../corpus/searching/bigrams.ts';
import { SOAK } from '../soak.ts';

const texts = [
  '守土有责守土尽责',
  '守土有责守土担责守土尽责',
  '疫情就是命令防控就是责任',
  '战斗堡垒作用',
];

function records(query: string, limit = 10): number[] {
  return createBigramIndex(texts)
    .nearest(query, limit)
    .map(({ record }) => record);
}

describe('nearest', () => {
  test.each([
    ['the text itself', '战斗堡垒作用', 3],
    ['part of it', '斗堡垒', 3],
    ['swapped clauses', '防控就是责任疫情就是命令', 2],
    ['a changed word', '疫情就是号令防控就是责任', 2],
    ['a dropped word', '疫情命令防控责任', 2],
    ['a member that one text has', '守土担责', 1],
  ])('finds a text by %s', (_, query, record) => {
    expect(records(query)[0]).toBe(record);
  });

  test('shares run from 0 to 1, best first; 1 is a text that holds every pair', () => {
    const shares = createBigramIndex(texts)
      .nearest('守土有责守土担责', 10)
      .map(({ share }) => share);
    expect(shares[0]).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  test('gives as many as asked for', () => {
    expect(records('守土责任作用战斗', 1)).toHaveLength(1);
    expect(records('守土', 0)).toEqual([]);
  });

  test.each(['', '守', '风花雪月'])('finds nothing for %j', (query) => {
    expect(records(query)).toEqual([]);
  });

  test('finds nothing among no texts', () => {
    expect(createBigramIndex([]).nearest('守土有责', 10)).toEqual([]);
  });

  test('a text without any of the pairs is not found, whatever slot they share', () => {
    const han = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const index = createBigramIndex([han.join('')]);
    expect(han.slice(2).filter((one, i) => index.nearest(one + han[i]!, 1).length > 0)).toEqual([]);
  });

  test('a rare pair weighs more than a common one', () => {
    const index = createBigramIndex(['甲乙', '甲乙', '甲乙', '丙丁']);
    expect(index.nearest('甲乙x丙丁', 1)).toMatchObject([{ record: 3 }]);
  });
});

describe('laws', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('甲乙丙丁戊')), maxLength: 12 });

  test('every text of two characters or more is nearest to itself, with a whole share', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (all) => {
        const index = createBigramIndex(all);
        all.forEach((one, record) => {
          const found = index.nearest(one, all.length).find((near) => near.record === record);
          if (one.length < 2) expect(found).toBeUndefined();
          else expect(found?.share).toBeCloseTo(1);
        });
      }),
      { numRuns: 300 * SOAK },
    );
  });

  test('a limit keeps the best of what no limit gives', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        text,
        fc.integer({ min: 1, max: 5 }),
        (all, query, limit) => {
          const index = createBigramIndex(all);
          const shares = (most: number) => index.nearest(query, most).map(({ share }) => share);
          expect(shares(limit)).toEqual(shares(all.length + 1).slice(0, limit));
        },
      ),
      { numRuns: 300 * SOAK },
    );
  });
});
