import { expect, test } from 'vitest';
import type { Difference } from '../../corpus/notice.ts';
import { canonicalPieces, textPieces } from '../../entrypoints/ui/difference.ts';
import { spaced, type SpacedPiece, spacesOf } from '../../entrypoints/ui/spacing.ts';

const NONE: Difference = { kept: [], moved: [], replaced: [], missing: [], added: [] };

/** A pair of ranges of one length. */
function pair(canonical: number, text: number, length: number) {
  return {
    canonical: { start: canonical, end: canonical + length },
    text: { start: text, end: text + length },
  };
}

/** Both wordings, a full-width blank for every unit of room. */
function rows(canonical: string, text: string, difference: Difference): [string, string] {
  const range = { start: 0, end: text.length };
  const whole = { canonical: { start: 0, end: canonical.length }, text: range };
  const spaces = spacesOf(whole, difference);
  return [
    set(canonical, spaced(canonicalPieces(canonical, difference), spaces.canonical)),
    set(text, spaced(textPieces(range, difference), spaces.text)),
  ];
}

function set(words: string, pieces: readonly SpacedPiece[]): string {
  return pieces
    .map(({ start, end, space }) => '　'.repeat(space) + words.slice(start, end))
    .join('');
}

test('where a member is missing, there is room for it and its punctuation', () => {
  const kept = [pair(0, 0, 4), pair(10, 5, 4)];
  const difference = { ...NONE, kept, missing: [{ start: 5, end: 9 }] };
  expect(rows('守土有责、守土担责、守土尽责', '守土有责、守土尽责', difference)).toEqual([
    '守土有责、守土担责、守土尽责',
    '守土有责、　　　　　守土尽责',
  ]);
});

test('where words are added, the usual wording has room for them', () => {
  const kept = [pair(0, 0, 2), pair(2, 4, 2)];
  const difference = { ...NONE, kept, added: [{ start: 2, end: 4 }] };
  expect(rows('一线飘扬', '一线高高飘扬', difference)).toEqual(['一线　　飘扬', '一线高高飘扬']);
});

test('what is missing at the end has its room there', () => {
  const difference = { ...NONE, kept: [pair(0, 0, 2)], missing: [{ start: 2, end: 4 }] };
  expect(rows('一线飘扬', '一线', difference)).toEqual(['一线飘扬', '一线　　']);
});

test('words replaced by longer ones', () => {
  const replaced = [{ canonical: { start: 2, end: 4 }, text: { start: 2, end: 5 } }];
  const difference = { ...NONE, kept: [pair(0, 0, 2), pair(4, 5, 1)], replaced };
  expect(rows('总结书记说', '总结同志们说', { ...difference })).toEqual([
    '总结书记　说',
    '总结同志们说',
  ]);
});

test('where words have moved nothing is spaced', () => {
  const difference = { ...NONE, kept: [pair(0, 2, 2)], moved: [pair(2, 0, 2)] };
  expect(rows('防控疫情', '疫情防控', difference)).toEqual(['防控疫情', '疫情防控']);
});
