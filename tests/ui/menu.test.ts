import { describe, expect, test } from 'vitest';
import { menuMove, placeMenu } from '../../entrypoints/ui/menu.ts';

const WORDS = ['Plain text', 'Markdown', 'GB/T 7714—2015', 'BibTeX'];

describe('a key in a menu', () => {
  test.each([
    ['down', 'ArrowDown', 0, { go: 1 }],
    ['down from the last begins again', 'ArrowDown', 3, { go: 0 }],
    ['up from the first goes to the last', 'ArrowUp', 0, { go: 3 }],
    ['Home', 'Home', 2, { go: 0 }],
    ['End', 'End', 0, { go: 3 }],
    ['a letter', 'm', 0, { go: 1 }],
    ['a capital letter', 'B', 0, { go: 3 }],
    ['a letter comes round to where one is', 'b', 3, { go: 3 }],
    ['Esc', 'Escape', 1, 'close'],
    ['Tab', 'Tab', 1, 'close'],
    ['a letter that no item has', 'x', 0, undefined],
    ['blank, which presses', ' ', 0, undefined],
    ['Enter, which presses', 'Enter', 0, undefined],
  ])('%s', (_, key, at, expected) => {
    expect(menuMove(key, at, WORDS)).toEqual(expected);
  });
});

describe('a menu stands', () => {
  const viewport = { width: 400, height: 600 };
  const menu = { width: 200, height: 250 };
  const button = { left: 20, top: 100, width: 60, height: 20 };

  test.each([
    ['below its button', button, { left: 20, top: 124 }],
    ['above, where there is no room below', { ...button, top: 500 }, { left: 20, top: 246 }],
    ['inside at the right', { ...button, left: 350 }, { left: 196, top: 124 }],
    ['inside at the left', { ...button, left: -30 }, { left: 4, top: 124 }],
  ])('%s', (_, at, expected) => {
    expect(placeMenu(at, menu, viewport)).toEqual(expected);
  });

  test('at the bottom, where there is room neither below nor above', () => {
    const low = { width: 400, height: 300 };
    expect(placeMenu({ ...button, top: 150 }, menu, low)).toEqual({ left: 20, top: 46 });
  });

  test('at the top, where it is higher than the viewport', () => {
    const tiny = { width: 400, height: 200 };
    expect(placeMenu(button, menu, tiny)).toEqual({ left: 20, top: 4 });
  });
});
