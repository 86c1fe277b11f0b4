/** What a menu does with a key, and where it stands: decided here, done by `Menu`. */

/** A box in the coordinates of the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a key asks of an open menu: go to an item, close, or nothing. */
export type MenuMove = { go: number } | 'close' | undefined;

/** `at` is the item that has the focus; letters go to the next item that begins with them. */
export function menuMove(key: string, at: number, words: readonly string[]): MenuMove {
  const { length } = words;
  if (key === 'Escape' || key === 'Tab') return 'close';
  if (key === 'ArrowDown') return { go: (at + 1) % length };
  if (key === 'ArrowUp') return { go: (at - 1 + length) % length };
  if (key === 'Home') return { go: 0 };
  if (key === 'End') return { go: length - 1 };
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const order = words.map((_, index) => (at + 1 + index) % length);
  const go = order.find((index) => words[index]?.toLowerCase().startsWith(letter));
  return go === undefined ? undefined : { go };
}

const GAP = 4;

/** Below the button, above it where there is more room; always inside the viewport. */
export function placeMenu(
  button: Box,
  menu: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const below = button.top + button.height + GAP;
  const above = button.top - GAP - menu.height;
  const fits = below + menu.height <= viewport.height - GAP;
  return {
    left: clamp(button.left, viewport.width - GAP - menu.width),
    top: clamp(fits || above < GAP ? below : above, viewport.height - GAP - menu.height),
  };
}

function clamp(wanted: number, most: number): number {
  return Math.max(GAP, Math.min(wanted, most));
}
