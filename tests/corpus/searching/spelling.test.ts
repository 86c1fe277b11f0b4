import { expect, test } from 'vitest';
import { isLatin, isSpelled, lettersOf } from '../../../corpus/searching/spelling.ts';

test.each(['shoutu', 'Shǒutǔ yǒuzé', "jian'ju", 'ｓｔｙｚ', 'four 4', 'sho\u030cu'])(
  '%s is in Latin letters',
  (query) => expect(isLatin(query)).toBe(true),
);

test.each(['守土', 'shou土', '', 'a+b', 'щ'])('%j is not', (query) => {
  expect(isLatin(query)).toBe(false);
});

test.each([
  ['Shǒutǔ yǒuzé', 'shoutuyouze'],
  ['lǜ LV lü', 'lululu'],
  ['ｓｔｙｚ', 'styz'],
  ["xi'an-2", 'xian2'],
])('the letters of %s are %s', (query, letters) => {
  expect(lettersOf(query)).toBe(letters);
});

test.each([
  ['in full', 'shoutuyouze'],
  ['begun', 'shout'],
  ['from a later syllable', 'youze'],
  ['by initials', 'styz'],
  ['by some of them', 'ty'],
])('spells shou tu you ze %s: %s', (_, letters) => {
  expect(isSpelled('shou tu you ze', letters)).toBe(true);
});

test.each(['', 's', 'houtu', 'tuze', 'szty'])('%j does not spell it', (letters) => {
  expect(isSpelled('shou tu you ze', letters)).toBe(false);
});
