import { expect, test } from 'vitest';
import type { Citation } from '../../corpus/notice.ts';
import { rarityOf } from '../../corpus/rarity.ts';

/** A citation for each letter, which names its notice; a small letter has the phrase altered. */
function citedIn(letters: string): { citations: Citation[] } {
  return { citations: letters.split('').map(citationIn) };
}

function citationIn(letter: string): Citation {
  const notice = letter.toUpperCase();
  return { notice, start: 0, end: 4, kind: letter === notice ? 'verbatim' : 'altered' };
}

test.each([
  ['one notice', 'A', 5, 'rare'],
  ['one notice, again and again', 'AAAA', 5, 'rare'],
  ['one notice, and altered in all others', 'Abcde', 5, 'rare'],
  ['two of five notices', 'AB', 5, 'shared'],
  ['three of five notices', 'ABC', 5, 'shared'],
  ['four of five notices', 'ABCD', 5, 'common'],
  ['all notices', 'ABCDE', 5, 'common'],
  ['the only notice there is', 'A', 1, 'rare'],
])('a phrase held by %s is rare, shared or common: %s of %i is %s', (_, cited, notices, rarity) => {
  expect(rarityOf(citedIn(cited), notices)).toBe(rarity);
});
