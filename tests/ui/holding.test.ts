import { expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { holdingOf } from '../../entrypoints/ui/holding.ts';
import { CARD } from '../../entrypoints/ui/words/card.ts';

const library = openLibrary();
const rungsOf = (canonical: string) =>
  library.cite([...library.phrases.values()].find((one) => one.canonical === canonical)?.id ?? '');

test('a notice that only has a phrase altered is not counted as holding it', () => {
  const holding = holdingOf(rungsOf('让党旗在防控疫情斗争第一线高高飘扬'));
  expect(holding).toEqual({ held: 2, altered: 1 });
  expect(CARD.en.rarity(holding, 5)).toBe('In 2 of 5 notices, altered in 1 more');
});

test('where nothing is altered nothing is said of it', () => {
  expect(CARD.en.rarity(holdingOf(rungsOf('疫情就是命令，防控就是责任')), 5)).toBe(
    'In 3 of 5 notices',
  );
});
