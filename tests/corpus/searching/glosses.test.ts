import { expect, test } from 'vitest';
import { shareOfGloss } from '../../../corpus/searching/glosses.ts';

const GLOSS = 'let the Party flag fly high on the front line';

test.each([
  'Party flag',
  'flag party',
  'front line flag',
  'FLAG, FRONT',
  'par fla',
  'ｆｌａｇ',
  'flag flag flag',
])('%s stands in the gloss', (query) => {
  const share = shareOfGloss(GLOSS, query);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(1);
});

test.each(['flag banner', 'arty', 'lag', 'fl', '', ' - '])('%j does not', (query) => {
  expect(shareOfGloss(GLOSS, query)).toBe(0);
});

test('apostrophes do not count', () => {
  expect(shareOfGloss("the people's war", 'peoples war')).toBeGreaterThan(0);
  expect(shareOfGloss('the peoples war', 'people’s war')).toBeGreaterThan(0);
});

test('the more of the gloss, the greater the share', () => {
  expect(shareOfGloss(GLOSS, 'let the party flag')).toBeGreaterThan(shareOfGloss(GLOSS, 'flag'));
  expect(shareOfGloss('party flag', 'flag')).toBeGreaterThan(shareOfGloss(GLOSS, 'flag'));
});
