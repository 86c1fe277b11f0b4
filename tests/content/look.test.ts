import { expect, test } from 'vitest';
import type { SpottedMark } from '../../entrypoints/background/protocol.ts';
import { wantedOf } from '../../entrypoints/content/look.ts';
import { DEFAULTS } from '../../entrypoints/settings/settings.ts';

const kind = 'verbatim';
const short: SpottedMark = {
  start: 3,
  end: 5,
  phrase: 'short',
  kind,
  theme: 'masses',
  rarity: 'common',
};
const middle: SpottedMark = { ...short, start: 2, end: 6, phrase: 'middle', theme: 'cadres' };
const beside: SpottedMark = { ...short, start: 6, end: 8, phrase: 'beside', theme: 'morale' };
const long: SpottedMark = {
  start: 0,
  end: 9,
  phrase: 'long',
  kind,
  theme: 'loyalty',
  rarity: 'rare',
  inner: [middle, short, beside],
};

test.each([
  ['nothing switched off, the whole phrase', [], [long]],
  [
    'its theme switched off, what stands inside',
    ['loyalty'],
    [{ ...middle, inner: [short] }, beside],
  ],
  ['another theme inside it off, too, what is left', ['loyalty', 'cadres'], [short, beside]],
  ['all of these off, nothing', ['loyalty', 'cadres', 'masses', 'morale'], []],
])('with %s', (_, themesOff, expected) => {
  expect(wantedOf(long, { ...DEFAULTS, themesOff })).toEqual(expected);
});

test('where common phrases are hidden they do not come up from inside', () => {
  const wishes = { ...DEFAULTS, themesOff: ['loyalty'], common: 'hidden' as const };
  expect(wantedOf(long, wishes)).toEqual([]);
});
