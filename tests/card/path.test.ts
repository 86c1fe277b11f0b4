import { expect, test } from 'vitest';
import { isOnPath } from '../../entrypoints/card/path.ts';

const card = { left: 100, top: 200, width: 400, height: 300 };
/** The phrase was left here, above the card. */
const from = { x: 300, y: 100 };

test.each([
  ['straight down to the card', { x: 300, y: 150 }],
  ['aslant to a corner of the card', { x: 210, y: 160 }],
  ['in the card', { x: 480, y: 480 }],
  ['a trembling hand at the phrase', { x: 307, y: 95 }],
])('a pointer on its way stays: %s', (_, to) => {
  expect(isOnPath(from, to, card)).toBe(true);
});

test.each([
  ['up and away', { x: 300, y: 60 }],
  ['along the line', { x: 420, y: 100 }],
  ['beside the card', { x: 60, y: 300 }],
  ['behind the card', { x: 300, y: 560 }],
])('a pointer on another way has left: %s', (_, to) => {
  expect(isOnPath(from, to, card)).toBe(false);
});

test.each([
  ['above', { x: 300, y: 700 }, { x: 300, y: 600 }],
  ['on the right', { x: 40, y: 300 }, { x: 70, y: 300 }],
  ['on the left', { x: 700, y: 300 }, { x: 600, y: 320 }],
])('the way may lead to a card %s', (_, start, to) => {
  expect(isOnPath(start, to, card)).toBe(true);
});
