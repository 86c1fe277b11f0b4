import { expect, test } from 'vitest';
import type { Theme } from '../../corpus/notice.ts';
import type { PhraseOutline } from '../../corpus/outline.ts';
import type { FoundPhrase } from '../../entrypoints/background/protocol.ts';
import { groupFound, knownOf } from '../../entrypoints/thispage/grouping.ts';

const phrase = (id: string, theme: Theme): PhraseOutline => ({
  id,
  canonical: id,
  gloss: '',
  theme,
  held: 1,
});
const found = (id: string, count: number): FoundPhrase => ({
  phrase: id,
  kinds: ['verbatim'],
  count,
});
const phrases = [
  phrase('两个维护', 'loyalty'),
  phrase('守土有责', 'responsibility'),
  phrase('守土尽责', 'responsibility'),
];
const known = knownOf([found('守土有责', 1), found('两个维护', 1), found('守土尽责', 3)], phrases);

const drawn = (groups: ReturnType<typeof groupFound>): string[] =>
  groups.map(
    ({ theme, items }) => `${theme ?? ''}: ${items.map((item) => item.phrase.id).join(' ')}`,
  );

test('in reading order the phrases stand as on the page', () => {
  expect(drawn(groupFound(known, 'reading'))).toEqual([': 守土有责 两个维护 守土尽责']);
});

test('by theme the commonest phrase of each comes first, and themes without a phrase are left out', () => {
  expect(drawn(groupFound(known, 'theme'))).toEqual([
    'loyalty: 两个维护',
    'responsibility: 守土尽责 守土有责',
  ]);
});

test('a phrase that the corpus does not know is left out', () => {
  expect(knownOf([found('无', 1)], phrases)).toEqual([]);
  expect(groupFound([], 'reading')).toEqual([]);
});
