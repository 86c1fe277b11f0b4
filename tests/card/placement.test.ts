import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../entrypoints/card/box.ts';
import { type Measured, placeCard } from '../../entrypoints/card/placement.ts';

const viewport = { left: 0, top: 0, width: 1000, height: 800 };
/** There is always a free place beside two cards. */
const wide = { left: 0, top: 0, width: 2400, height: 800 };
const card = { width: 400, height: 300 };
const measured: Measured = {
  viewport,
  card,
  vertical: false,
  taken: [],
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

  test('has a high card above where below its head alone would be seen, and no source', () => {
    const line = { left: 100, top: 460, width: 80, height: 20 };
    const placed = place({ line, card: { width: 400, height: 2000 } });
    expect(placed).toEqual({ left: 100, top: 8, maxHeight: 446 });
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

describe('beside cards that stay where they are', () => {
  const pinned = { left: 100, top: 126, width: 400, height: 300 };

  test('it takes its usual place where that is free', () => {
    const far = { ...pinned, left: 550 };
    expect(place({ taken: [far] })).toEqual(place({}));
  });

  test('it takes its usual place, and no more of it than they leave', () => {
    const low = { ...pinned, top: 500 };
    expect(place({ taken: [low] })).toEqual({ left: 100, top: 126, maxHeight: 368 });
  });

  test('it stands next to them, as near to its line as can be', () => {
    expect(place({ taken: [pinned] })).toEqual({ left: 100, top: 432, maxHeight: 360 });
    const high = { ...pinned, height: 500 };
    expect(place({ taken: [high] })).toEqual({ left: 506, top: 126, maxHeight: 666 });
  });

  test('a vertical line has its card on the other side of it', () => {
    const line = { left: 500, top: 100, width: 20, height: 300 };
    const right = { left: 526, top: 100, width: 400, height: 300 };
    expect(place({ line, vertical: true, taken: [right] })).toMatchObject({
      left: 94,
      top: 100,
    });
  });

  test('it covers them where nothing is free', () => {
    const everywhere = { left: 0, top: 130, width: 1000, height: 670 };
    expect(place({ taken: [everywhere] })).toEqual(place({}));
  });

  test('wherever they and the line are, a card covers none of them unless it must', () => {
    const lines = fc.record({ left: fc.nat(950), top: fc.nat(780) });
    const cards = fc.record({ left: fc.nat(600), top: fc.nat(600) });
    fc.assert(
      fc.property(lines, fc.array(cards, { maxLength: 2 }), (at, others) => {
        const line = { ...at, width: 50, height: 20 };
        const taken = others.map((one) => ({ ...one, width: 400, height: 200 }));
        const placed = place({ line, taken, viewport: wide });
        const height = Math.min(placed.maxHeight, card.height);
        expect(isInside(placed, { ...measured, viewport: wide })).toBe(true);
        for (const other of taken)
          expect(overlap({ ...card, ...placed, height }, other)).toBe(false);
      }),
    );
  });
});
