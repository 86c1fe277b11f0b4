/** Where a card goes, decided from measurements alone. */
import { bottom, type Box, clamp, distance, inset, overlap, right, type Size } from './box.ts';

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
  /** Where other cards stay. */
  taken: readonly Box[];
}

/** The place of a card, and the height it may take from there. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;
/** Room for what a card says of the phrase and for its first source; with less on the one side of a line, the roomier side is taken. */
const ENOUGH = 360;
/** With less room than this on both sides, the card covers its line; nor does it go elsewhere for less. */
const LEAST = 120;

/**
 * Beside the line where the card fits or there is room enough, always inside the viewport: below
 * or above a horizontal line, right or left of a vertical one, on top of it where nothing else is left.
 * Clear of what is taken, as near to the line as can be, where there is such a place.
 */
export function placeCard(measured: Measured): Placement {
  const usual = (measured.vertical && placeBeside(measured)) || placeBelowOrAbove(measured);
  if (measured.taken.length === 0) return usual;
  return keptClear(usual, measured) ?? placeClear(measured) ?? usual;
}

/** The place no higher than others leave it; `undefined` where that is not enough. */
function keptClear(place: Placement, { card, taken }: Measured): Placement | undefined {
  const { left, top } = place;
  const below = taken.filter(
    (box) => box.top >= top && overlap({ ...box, top }, { ...card, left, top }),
  );
  const maxHeight = Math.min(place.maxHeight, ...below.map((box) => box.top - GAP - top));
  const height = Math.min(card.height, maxHeight);
  const isFree =
    height >= Math.min(card.height, ENOUGH) && !hits({ ...card, ...place, height }, taken);
  return isFree ? { left, top, maxHeight } : undefined;
}

function hits(box: Box, taken: readonly Box[]): boolean {
  return taken.some((other) => overlap(box, other));
}

function placeBelowOrAbove({ line, card, viewport }: Measured): Placement {
  const room = inset(viewport, MARGIN);
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
  const room = inset(viewport, MARGIN);
  const sides = [right(line) + GAP, line.left - GAP - card.width];
  const left = sides.find((side) => side >= room.left && side + card.width <= right(room));
  if (left === undefined) return undefined;
  const top = clamp(line.top, room.top, bottom(room) - card.height);
  return { left, top, maxHeight: bottom(room) - top };
}

/** The free place nearest to the line, the line itself left free; `undefined` where none is high enough. */
function placeClear(measured: Measured): Placement | undefined {
  const { line, card, viewport, vertical, taken } = measured;
  const room = inset(viewport, MARGIN);
  const obstacles = [line, ...taken].map((box) => inset(box, -GAP));
  const own = clamp(line.left, room.left, right(room) - card.width);
  const beside = obstacles.flatMap((box) => [right(box), box.left - card.width]);
  // Of places that are as near the first is taken.
  const lefts = (vertical ? [...beside, own] : [own, ...beside]).filter(
    (left) => left >= room.left && left + card.width <= right(room),
  );
  const places = lefts.flatMap((left) =>
    gapsIn({ ...room, left, width: card.width }, obstacles).flatMap(
      (gap) => placeIn(gap, measured) ?? [],
    ),
  );
  const costs = places.map((place) => costOf(place, measured));
  return places[costs.indexOf(Math.min(...costs))];
}

/** The way from the line to the place, and what is not seen there without scrolling. */
function costOf({ left, top, maxHeight }: Placement, { line, card }: Measured): number {
  const height = Math.min(card.height, maxHeight);
  return distance(line, { left, top, width: card.width, height }) + card.height - height;
}

/** What obstacles leave free of a column, from the top. */
function gapsIn(column: Box, obstacles: readonly Box[]): Box[] {
  const gaps: Box[] = [];
  let { top } = column;
  const within = obstacles.filter((box) => overlap(box, column));
  for (const box of within.toSorted((a, b) => a.top - b.top)) {
    gaps.push({ ...column, top, height: box.top - top });
    top = Math.max(top, bottom(box));
  }
  return [...gaps, { ...column, top, height: bottom(column) - top }];
}

/** As near to the line as the gap lets it; `undefined` where the gap is too low. */
function placeIn(gap: Box, { line, card, vertical }: Measured): Placement | undefined {
  const height = Math.min(card.height, gap.height);
  if (height < Math.min(card.height, LEAST)) return undefined;
  const wanted = vertical ? line.top : bottom(line) + GAP;
  const top = clamp(wanted, gap.top, bottom(gap) - height);
  return { left: gap.left, top, maxHeight: bottom(gap) - top };
}
