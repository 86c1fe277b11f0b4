/** Where a card goes, decided from measurements alone. All numbers are viewport pixels. */

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/** The place of a card, and the height it may take. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;
/** Less room than this below a line is no room, if there is more above. */
const ENOUGH = 220;

/** Below the line where the card fits or there is room enough, above it otherwise; always inside the viewport. */
export function placeCard(line: Box, card: Size, viewport: Size): Placement {
  const below = viewport.height - (line.top + line.height) - GAP - MARGIN;
  const above = line.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= Math.min(ENOUGH, above) || below >= above;
  const maxHeight = Math.max(0, Math.min(isBelow ? below : above, viewport.height - 2 * MARGIN));
  const height = Math.min(card.height, maxHeight);
  const furthest = Math.max(MARGIN, viewport.width - card.width - MARGIN);
  return {
    left: Math.min(Math.max(line.left, MARGIN), furthest),
    top: isBelow ? line.top + line.height + GAP : line.top - GAP - height,
    maxHeight,
  };
}
