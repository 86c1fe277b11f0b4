import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../corpus/fold.ts';
import { openLibrary } from '../../corpus/library.ts';
import { createTracer } from '../../corpus/trace.ts';
import { SOAK } from './soak.ts';

const library = openLibrary();
const notices = [...library.notices.values()];
const seeds = join(import.meta.dirname, '../../seeds');

describe('what a text takes from the notices', () => {
  test.each(notices.map(({ id, seed }) => [id, seed]))(
    'the raw text of %s, furniture and pinyin included, is traced to its notice',
    (id, seed) => {
      const { nearest } = library.trace(readFileSync(join(seeds, seed), 'utf8'));
      expect(nearest?.notice).toBe(id);
      expect(nearest?.held).toBeGreaterThan(0.97);
    },
  );

  test.each(notices.map(({ id, text }) => [id, text]))(
    'half of %s, between other words on a page, is traced to it',
    (id, text) => {
      const half = text.slice(0, text.length / 2);
      const page = `${'今天我们去公园散步，'.repeat(half.length / 10)}${half}`;
      const { coverage, nearest } = library.trace(page);
      expect(nearest?.notice).toBe(id);
      expect(nearest?.held).toBeGreaterThan(0.45);
      expect(coverage).toBeLessThan(0.6);
    },
  );

  test('a run has the same words on both sides', () => {
    for (const { text } of notices) {
      for (const { start, end, notice, noticeStart, noticeEnd } of library.trace(text).runs) {
        const there = library.notices.get(notice)?.text.slice(noticeStart, noticeEnd) ?? '';
        expect(fold(text.slice(start, end)).text).toBe(fold(there).text);
      }
    }
  });

  test('a stretch of eleven characters is no run, of twelve it is', () => {
    const shared = '切实把思想和行动统一到习近';
    expect(library.trace(`我${shared.slice(0, 11)}我`).runs).toEqual([]);
    expect(library.trace(`我${shared.slice(0, 12)}我`).runs).not.toEqual([]);
  });

  test.each([
    ['a leader', '习近平新时代中国特色社会主义思想'],
    ['a body and a day', '2022年5月5日，中共中央政治局常务委员会召开会议'],
    ['an illness', '新型冠状病毒感染的肺炎疫情发生以来'],
    [
      'how any report begins',
      '新型冠状病毒感染的肺炎疫情发生以来，习近平总书记高度重视，1月27日，习近平总书记作出重要指示。',
    ],
    ['nothing', ''],
    ['other words', '今天我们去公园散步，天气很好。'],
  ])('%s is evidence of no notice', (_, text) => {
    expect(library.trace(text).nearest).toBeNull();
  });
});

test('every stretch of twelve units or more is found, wherever it begins', () => {
  const [notice] = notices;
  if (!notice) throw new Error('the corpus is empty');
  const trace = createTracer([notice]);
  const { text: folded } = fold(notice.text);
  fc.assert(
    fc.property(
      fc.nat({ max: folded.length - 12 }),
      fc.integer({ min: 12, max: 40 }),
      (from, length) => {
        const shared = folded.slice(from, from + length);
        const { runs, coverage } = trace(`甲${shared}乙`);
        expect(runs.some(({ start, end }) => start <= 1 && end >= 1 + shared.length)).toBe(true);
        expect(coverage).toBeGreaterThan(0.8);
      },
    ),
    { numRuns: 300 * SOAK },
  );
});

describe('odd input', () => {
  test.each([
    ['one character', '责'],
    ['half of a surrogate pair', '\ud800'],
    ['NUL', '\0'],
    ['punctuation', '，。、；：？！“”（）'],
    ['a formula', '守土有责、守土尽责，'],
  ])('10 MB of %s takes nothing from a notice', (_, piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    expect(library.trace(text)).toEqual({ runs: [], coverage: 0, nearest: null });
  });

  test('a notice a hundred times over is traced to it, every time', () => {
    const [notice] = notices;
    const { runs, coverage, nearest } = library.trace(`${notice?.text}\n`.repeat(100));
    const whole = runs.filter((run) => run.notice === notice?.id && run.noticeStart < 50);
    expect(whole.length).toBeGreaterThanOrEqual(100);
    expect(coverage).toBe(1);
    expect(nearest).toMatchObject({ notice: notice?.id, held: 1 });
  });
});
