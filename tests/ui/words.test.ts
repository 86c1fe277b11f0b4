import { expect, test } from 'vitest';
import { lagWords } from '../../entrypoints/ui/words.ts';

test.each([
  [0, false, 'first'],
  [0, true, 'same day as the first'],
  [1, false, '1 day later'],
  [841, false, '841 days later'],
  [2, true, '2 days later'],
  [-1, true, '1 day before the first'],
  [-2, true, '2 days before the first'],
])('a notice at %i days, altered %s: %s', (daysAfterFirst, altered, words) => {
  expect(lagWords({ daysAfterFirst, altered })).toBe(words);
});

test('nothing is said of days that are not known', () => {
  expect(lagWords({ altered: false })).toBe('');
});
