import { describe, expect, test } from 'vitest';
import type { PageReport } from '../../entrypoints/background/protocol.ts';
import { hasChinese, isReport, mergeReports } from '../../entrypoints/thispage/reports.ts';

const report = (frame: string, ...phrases: [string, number][]): PageReport => ({
  frame,
  top: frame === 'top',
  site: 'a.example',
  complete: true,
  found: phrases.map(([phrase, count]) => ({ phrase, kinds: ['verbatim'], count })),
});

describe('mergeReports', () => {
  test('adds up what frames share and keeps the order of first appearance', () => {
    const merged = mergeReports([
      report('top', ['甲', 2], ['乙', 1]),
      report('inner', ['丙', 1], ['甲', 3]),
    ]);
    expect(merged.found.map(({ phrase, count }) => `${phrase}${count}`)).toEqual([
      '甲5',
      '乙1',
      '丙1',
    ]);
  });

  test('lists what the page itself has before what its frames have, whoever reports first', () => {
    const merged = mergeReports([report('inner', ['甲', 1]), report('top', ['乙', 1])]);
    expect(merged.found.map(({ phrase }) => phrase)).toEqual(['乙', '甲']);
  });

  test('names each way of matching once', () => {
    const other = { phrase: '甲', kinds: ['same-wording', 'verbatim'], count: 1 } as const;
    const merged = mergeReports([report('top', ['甲', 1]), { ...report('inner'), found: [other] }]);
    expect(merged.found[0]?.kinds).toEqual(['verbatim', 'same-wording']);
  });

  test('knows the mark shown last, counted through all frames', () => {
    const top = { ...report('top', ['甲', 2]), shown: { place: 1, when: 10 } };
    const inner = { ...report('inner', ['乙', 4]), shown: { place: 3, when: 20 } };
    expect(mergeReports([inner, top]).at).toBe(5);
    expect(mergeReports([{ ...inner, shown: { place: 3, when: 5 } }, top]).at).toBe(1);
    expect(mergeReports([report('top', ['甲', 2])]).at).toBeUndefined();
  });

  test('is complete when every frame is', () => {
    const unread = { ...report('inner'), complete: false };
    expect(mergeReports([report('top'), unread]).complete).toBe(false);
    expect(mergeReports([report('top'), report('inner')]).complete).toBe(true);
  });

  test('is paused where one frame is', () => {
    const restless = { ...report('inner'), complete: false, paused: true } as const;
    expect(mergeReports([report('top'), restless]).paused).toBe(true);
    expect(mergeReports([report('top')]).paused).toBeUndefined();
  });
});

describe('a page has Chinese to be searched', () => {
  const read = mergeReports([report('top')]);
  const frame = { frame: 'top', top: true, address: '', title: '' };

  test.each([
    ['as long as nobody knows its texts', read, true],
    ['where a frame has any', { ...read, texts: [{ ...frame, text: '甲' }] }, true],
    ['not where all are empty', { ...read, texts: [{ ...frame, text: '' }] }, false],
    ['not where it cannot be read', { ...read, status: 'unreadable' as const }, false],
  ])('%s', (_, state, expected) => {
    expect(hasChinese(state)).toBe(expected);
  });
});

describe('isReport', () => {
  test.each([
    ['nothing', undefined],
    ['a string', 'report'],
    ['a report without a frame', { complete: true, found: [] }],
    [
      'a count in words',
      { frame: 'a', top: false, complete: true, found: [{ phrase: 'x', kinds: [], count: 'two' }] },
    ],
    [
      'an unknown way of matching',
      {
        frame: 'a',
        top: false,
        complete: true,
        found: [{ phrase: 'x', kinds: ['like'], count: 1 }],
      },
    ],
  ])('refuses %s', (_, message) => {
    expect(isReport(message)).toBe(false);
  });

  test('takes what a frame posts', () => {
    expect(isReport(report('top', ['甲', 1]))).toBe(true);
  });
});
