import { expect, test } from 'vitest';
import type { Run } from '../../corpus/notice.ts';
import { mergeRanges, tellingStretches } from '../../entrypoints/thispage/telling.ts';

const run = (notice: string, start: number, end: number): Run => ({
  notice,
  start,
  end,
  noticeStart: start,
  noticeEnd: end,
});

test('a stretch that one notice has tells more than a longer one that all have', () => {
  const common = ['a', 'b', 'c', 'd', 'e'].map((notice) => run(notice, 0, 30));
  const [first, second] = tellingStretches([...common, run('a', 40, 60)], 5);
  expect(first).toMatchObject({ start: 40, end: 60 });
  expect(second?.runs.map(({ notice }) => notice)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a stretch counts for every notice that has it inside a longer one', () => {
  const [longer] = tellingStretches([run('a', 0, 40), run('b', 0, 20)], 5);
  expect(longer).toMatchObject({ end: 40, runs: [{ notice: 'a' }] });
});

test('no stretch lies over another', () => {
  const stretches = tellingStretches([run('a', 0, 40), run('b', 30, 60)], 5);
  expect(stretches.map(({ start, end }) => [start, end])).toEqual([[0, 40]]);
});

test('ranges that touch or overlap become one', () => {
  expect(
    mergeRanges([
      { start: 8, end: 9 },
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 1, end: 2 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 8, end: 9 },
  ]);
});
