import { expect, test } from 'vitest';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import type { MatchKind, Phrase, Theme } from '../../corpus/notice.ts';
import { matrixOf } from '../../entrypoints/sidepanel/matrix.ts';
import { facts } from '../facts.ts';

const notice = (id: string): NoticeFacts => facts({ id, title: id, issuer: id });

const phrase = (id: string, theme: Theme, ...cited: [string, MatchKind][]): Phrase => ({
  id,
  canonical: id,
  gloss: '',
  theme,
  pinyin: '',
  citations: cited.map(([of, kind], start) => ({ notice: of, kind, start, end: start + 1 })),
});

const phrases = [
  phrase('甲', 'morale', ['a', 'altered'], ['a', 'verbatim'], ['a', 'altered']),
  phrase('乙', 'loyalty', ['a', 'verbatim'], ['b', 'same-wording']),
  phrase('丙', 'loyalty', ['c', 'verbatim']),
];
const notices = [notice('a'), notice('b')];
const order = (by: 'theme' | 'held' | 'list'): string[] =>
  matrixOf(phrases, notices, by).map((row) => row.phrase.id);

test('wordings that differ are never counted together', () => {
  const [row] = matrixOf(phrases, notices, 'list');
  expect(row?.cells[0]).toMatchObject([
    { kind: 'verbatim', count: 1, first: { start: 1 } },
    { kind: 'altered', count: 2, first: { start: 0 } },
  ]);
  expect(row?.cells[1]).toEqual([]);
});

test('a phrase that none of the notices has is no row', () => {
  expect(order('list')).toEqual(['甲', '乙']);
});

test('sorts by theme, and by how many notices have it', () => {
  expect(order('theme')).toEqual(['乙', '甲']);
  expect(order('held')).toEqual(['乙', '甲']);
});
