import { expect, test } from 'vitest';
import type { ExactAnswer } from '../../../corpus/searching/answers.ts';
import { hitsOf } from '../../../entrypoints/ui/search/hits.ts';

const answer = (start: number, passage: string, passageStart: number): ExactAnswer => ({
  notice: 'ningbo',
  start,
  end: start + 2,
  passage,
  passageStart,
  opens: true,
  closes: true,
  marked: [{ start: start - passageStart, end: start - passageStart + 2 }],
});

test('a passage that answers twice is shown once, with both places marked', () => {
  const hits = hitsOf([answer(10, '守土有责、守土尽责', 10), answer(15, '守土有责、守土尽责', 10)]);
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({ start: 10, marked: [{ start: 0 }, { start: 5 }] });
});

test('passages that begin at one place but end at two are both shown', () => {
  expect(hitsOf([answer(10, '守土有责', 10), answer(10, '守土有责、守土尽责', 10)])).toHaveLength(
    2,
  );
});
