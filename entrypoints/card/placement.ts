/** Where a card goes, decided from measurements alone. All numbers are CSS pixels of the layout viewport. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

/** What placing a card asks for. */
export interface Measured {
  /** The line of text that the card belongs to. */
  line: Box;
  /** The card at its full height. */
  card: Size;
  /** What the reader sees of the page. */
  viewport: Box;
  /** Whether the lines run from top to bottom. */
  vertical: boolean;
}

/** The place of a card, and the height it may take from there. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;
/** With less room than this on the one side of a line, the roomier side is taken. */
const ENOUGH = 220;
/** With less room than this on both sides, the card covers its line. */
const LEAST = 120;

/**
 * Beside the line where the card fits or there is room enough, always inside the viewport: below
 * or above a horizontal line, right or left of a vertical one, on top of it where nothing else is left.
 */
export function placeCard(measured: Measured): Placement {
  return (measured.vertical && placeBeside(measured)) || placeBelowOrAbove(measured);
}

function placeBelowOrAbove({ line, card, viewport }: Measured): Placement {
  const room = inset(viewport);
  const left = clamp(line.left, room.left, right(room) - card.width);
  const below = bottom(room) - bottom(line) - GAP;
  const above = line.top - GAP - room.top;
  if (Math.max(below, above) < Math.min(card.height, LEAST)) {
    return { left, top: room.top, maxHeight: room.height };
  }
  if (card.height <= below || below >= Math.min(ENOUGH, above)) {
    const top = Math.max(bottom(line) + GAP, room.top);
    return { left, top, maxHeight: bottom(room) - top };
  }
  // As high as it is now: a card that grows upwards would slip away under the pointer.
  const foot = Math.min(line.top - GAP, bottom(room));
  const maxHeight = Math.min(card.height, foot - room.top);
  return { left, top: foot - maxHeight, maxHeight };
}

/** The right comes first: vertical Chinese runs to the left, and the right has been read. */
function placeBeside({ line, card, viewport }: Measured): Placement | undefined {
  const room = inset(viewport);
  const sides = [right(line) + GAP, line.left - GAP - card.width];
  const left = sides.find((side) => side >= room.left && side + card.width <= right(room));
  if (left === undefined) return undefined;
  const top = clamp(line.top, room.top, bottom(room) - card.height);
  return { left, top, maxHeight: bottom(room) - top };
}

function inset({ left, top, width, height }: Box): Box {
  return {
    left: left + MARGIN,
    top: top + MARGIN,
    width: Math.max(0, width - 2 * MARGIN),
    height: Math.max(0, height - 2 * MARGIN),
  };
}

/** The lower bound wins where the bounds contradict each other. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function right({ left, width }: Box): number {
  return left + width;
}

function bottom({ top, height }: Box): number {
  return top + height;
}
