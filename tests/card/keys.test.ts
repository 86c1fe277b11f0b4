import { expect, test } from 'vitest';
import { stopAfter } from '../../entrypoints/card/keys.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s leads from source %i of three to source %i', (key, at, next) => {
  expect(stopAfter(key, at, 3)).toBe(next);
});

test('other keys, and arrows without sources, lead nowhere', () => {
  expect(stopAfter('Enter', 0, 3)).toBeUndefined();
  expect(stopAfter('ArrowDown', -1, 0)).toBeUndefined();
});
