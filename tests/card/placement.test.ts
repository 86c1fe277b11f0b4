import { describe, expect, test } from 'vitest';
import { type Measured, placeCard } from '../../entrypoints/card/placement.ts';

const viewport = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const measured: Measured = {
  viewport,
  card,
  vertical: false,
  line: { left: 100, top: 100, width: 80, height: 20 },
};

function place(change: Partial<Measured>) {
  return placeCard({ ...measured, ...change });
}

/** Whether the card, at most as high as it may be, lies in the viewport and clear of its margin. */
function isInside({ left, top, maxHeight }: ReturnType<typeof placeCard>, of = measured): boolean {
  const right = left + of.card.width;
  const bottom = top + Math.min(maxHeight, of.card.height);
  return (
    left >= 8 && top >= 8 && right <= of.viewport.width - 8 && bottom <= of.viewport.height - 8
  );
}

describe('a horizontal line', () => {
  test('has its card below, at its beginning', () => {
    expect(place({})).toEqual({ left: 100, top: 126, maxHeight: 666 });
  });

  test('has its card above where there is no room below', () => {
    const line = { left: 100, top: 700, width: 80, height: 20 };
    expect(place({ line })).toEqual({ left: 100, top: 394, maxHeight: 300 });
  });

  test('keeps a high card below where there is room enough to scroll in it', () => {
    const line = { left: 100, top: 400, width: 80, height: 20 };
    const placed = place({ line, card: { width: 400, height: 2000 } });
    expect(placed).toEqual({ left: 100, top: 426, maxHeight: 366 });
  });

  test.each([
    ['the right edge', { left: 950, top: 100, width: 40, height: 20 }],
    ['the left edge', { left: -30, top: 100, width: 80, height: 20 }],
    ['the foot', { left: 100, top: 790, width: 80, height: 20 }],
    ['the head', { left: 100, top: -10, width: 80, height: 20 }],
  ])('at %s of the viewport has its card inside', (_, line) => {
    expect(isInside(place({ line }))).toBe(true);
  });

  test('is covered by its card where neither side has room for it', () => {
    const flat = { left: 0, top: 0, width: 1000, height: 200 };
    const line = { left: 100, top: 90, width: 80, height: 20 };
    expect(place({ viewport: flat, line })).toMatchObject({ top: 8, maxHeight: 184 });
  });
});

test('a page of 320 pixels holds the whole width of its card', () => {
  const narrow = {
    ...measured,
    viewport: { ...viewport, width: 320 },
    card: { width: 304, height: 300 },
  };
  expect(isInside(placeCard(narrow), narrow)).toBe(true);
});

test('a page pinched larger has its card in the part that is seen', () => {
  const seen = { left: 200, top: 300, width: 500, height: 400 };
  const line = { left: 100, top: 320, width: 80, height: 20 };
  expect(place({ viewport: seen, line })).toMatchObject({ left: 208, top: 346 });
});

describe('a vertical line', () => {
  const line = { left: 500, top: 100, width: 20, height: 300 };

  test('has its card on the right, where the text has been read', () => {
    expect(place({ line, vertical: true })).toMatchObject({ left: 526, top: 100 });
  });

  test('has its card on the left where the right has no room', () => {
    const far = { ...line, left: 700 };
    expect(place({ line: far, vertical: true })).toMatchObject({ left: 294, top: 100 });
  });

  test('has its card below where neither side has room', () => {
    const narrow = { ...viewport, width: 600 };
    const middle = { ...line, left: 300 };
    expect(place({ line: middle, vertical: true, viewport: narrow })).toMatchObject({ top: 406 });
  });
});
