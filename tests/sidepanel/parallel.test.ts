import { assert, array, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../corpus/notice.ts';
import {
  partRuns,
  rangesBetween,
  rowsOf,
  sidePieces,
} from '../../entrypoints/sidepanel/parallel.ts';

/** The runs of words that stand in both texts, as a trace would find them. */
function runsOf(page: string, notice: string, ...shared: string[]): Run[] {
  return shared.map((words) => ({
    notice: 'n',
    start: page.indexOf(words),
    end: page.indexOf(words) + words.length,
    noticeStart: notice.indexOf(words),
    noticeEnd: notice.indexOf(words) + words.length,
  }));
}

const PAGE = '导语在此。¶各级党委要认清严峻形势。¶坚决打赢疫情防控阻击战。¶记者报道。';
const NOTICE = '一、各级党委要认清严峻形势，把握重点。¶二、我们坚决打赢疫情防控阻击战。';
const RUNS = partRuns(runsOf(PAGE, NOTICE, '各级党委要认清严峻形势', '坚决打赢疫情防控阻击战'));

describe('rowsOf', () => {
  const rows = rowsOf(rangesBetween(PAGE, '¶'), rangesBetween(NOTICE, '¶'), RUNS);

  test('sets each passage beside the paragraph that it shares most with', () => {
    const drawn = rows.map(({ passages, paragraph }) => [
      passages.map(({ start, end }) => PAGE.slice(start, end)).join(),
      paragraph && NOTICE.slice(paragraph.start, paragraph.end),
    ]);
    expect(drawn).toEqual([
      ['导语在此。', undefined],
      ['各级党委要认清严峻形势。', '一、各级党委要认清严峻形势，把握重点。'],
      ['坚决打赢疫情防控阻击战。', '二、我们坚决打赢疫情防控阻击战。'],
      ['记者报道。', undefined],
    ]);
  });

  test('gives a row the runs that both its sides have', () => {
    expect(rows.map(({ runs }) => runs.map(({ id }) => id))).toEqual([[], [0], [1], []]);
  });

  test('lets neighbours with the same paragraph share a row', () => {
    const page = '甲乙丙丁戊己。¶子丑寅卯辰巳。';
    const notice = '甲乙丙丁戊己，子丑寅卯辰巳。';
    const runs = partRuns(runsOf(page, notice, '甲乙丙丁戊己', '子丑寅卯辰巳'));
    const together = rowsOf(rangesBetween(page, '¶'), rangesBetween(notice, '¶'), runs);
    expect(together).toHaveLength(1);
    expect(together[0]?.passages).toHaveLength(2);
  });
});

describe('partRuns', () => {
  test('leaves what two runs have in common to the longer', () => {
    const runs = partRuns([
      { notice: 'n', start: 0, end: 10, noticeStart: 0, noticeEnd: 10 },
      { notice: 'n', start: 8, end: 30, noticeStart: 40, noticeEnd: 62 },
    ]);
    expect(runs).toEqual([
      { id: 0, page: { start: 0, end: 8 }, notice: { start: 0, end: 10 } },
      { id: 1, page: { start: 8, end: 30 }, notice: { start: 40, end: 62 } },
    ]);
  });

  test('drops a run of which too little is left', () => {
    const runs = partRuns([
      { notice: 'n', start: 0, end: 20, noticeStart: 0, noticeEnd: 20 },
      { notice: 'n', start: 2, end: 10, noticeStart: 40, noticeEnd: 48 },
    ]);
    expect(runs).toHaveLength(1);
  });

  test('never lets two runs overlap on either side, whatever is shared', () => {
    const anyRun = tuple(nat(60), nat(60), nat(30)).map(([start, noticeStart, length]) => ({
      notice: 'n',
      start,
      end: start + length + 1,
      noticeStart,
      noticeEnd: noticeStart + length + 1,
    }));
    assert(
      property(array(anyRun, { maxLength: 12 }), (runs) => {
        for (const side of ['page', 'notice'] as const) {
          const ranges = partRuns(runs)
            .map((run) => run[side])
            .toSorted((a, b) => a.start - b.start);
          ranges.forEach(({ end }, index) =>
            expect(end).toBeLessThanOrEqual(ranges[index + 1]?.start ?? Infinity),
          );
        }
      }),
    );
  });
});

test('a side in pieces is the side again', () => {
  const stretch = { start: 8, end: PAGE.length };
  const words = sidePieces(stretch, RUNS, 'page').map(({ start, end, run }) =>
    run ? `[${PAGE.slice(start, end)}]` : PAGE.slice(start, end),
  );
  expect(words.join('')).toBe('[党委要认清严峻形势]。¶[坚决打赢疫情防控阻击战]。¶记者报道。');
});
