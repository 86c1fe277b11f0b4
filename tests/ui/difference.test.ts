import { expect, test } from 'vitest';
import {
  canonicalPieces,
  differenceWords,
  type DifferencePiece,
  differingWords,
  textPieces,
} from '../../entrypoints/ui/difference.ts';
import { CARD } from '../../entrypoints/ui/words/card.ts';

const canonical = '让党旗在防控疫情斗争第一线飘扬';
const text = '要让党旗在疫情防控斗争一线高高飘扬';
/** Of `text`, which holds the formula from its second character on. */
const difference = {
  kept: [
    { canonical: { start: 0, end: 4 }, text: { start: 1, end: 5 } },
    { canonical: { start: 4, end: 6 }, text: { start: 7, end: 9 } },
    { canonical: { start: 8, end: 10 }, text: { start: 9, end: 11 } },
    { canonical: { start: 11, end: 13 }, text: { start: 11, end: 13 } },
    { canonical: { start: 13, end: 15 }, text: { start: 15, end: 17 } },
  ],
  moved: [{ canonical: { start: 6, end: 8 }, text: { start: 5, end: 7 } }],
  replaced: [],
  missing: [{ start: 10, end: 11 }],
  added: [{ start: 13, end: 15 }],
};

function set(of: string, pieces: readonly DifferencePiece[]): string[] {
  return pieces.map(({ start, end, fate }) =>
    fate === 'kept' ? of.slice(start, end) : `${fate}(${of.slice(start, end)})`,
  );
}

test('the usual wording shows what is missing and what has moved', () => {
  expect(set(canonical, canonicalPieces(canonical, difference))).toEqual([
    '让党旗在防控',
    'moved(疫情)',
    '斗争',
    'missing(第)',
    '一线飘扬',
  ]);
});

test('the text shows what is added and what has moved', () => {
  expect(set(text, textPieces({ start: 1, end: 17 }, difference))).toEqual([
    '让党旗在',
    'moved(疫情)',
    '防控斗争一线',
    'added(高高)',
    '飘扬',
  ]);
});

test('punctuation between the words is shown, though it is not compared', () => {
  const comma = { ...difference, moved: [], missing: [], added: [{ start: 4, end: 5 }] };
  expect(set('甲，乙、丙', textPieces({ start: 0, end: 5 }, comma))).toEqual([
    '甲，乙、',
    'added(丙)',
  ]);
});

test('the difference is said in words', () => {
  const words = differingWords(canonical, difference, ({ start, end }) => text.slice(start, end));
  expect(differenceWords(words, CARD.en.difference)).toEqual([
    { fate: 'Missing: ', words: '第' },
    { fate: 'Added: ', words: '高高' },
    { fate: 'Moved: ', words: '疫情' },
  ]);
});

test('a replacement is said with both words', () => {
  const words = { missing: [], added: [], moved: [], replaced: [['同志', '总书记']] } as const;
  expect(differenceWords(words, CARD.en.difference)).toEqual([
    { fate: 'Replaced: ', words: '同志 → 总书记' },
  ]);
});
