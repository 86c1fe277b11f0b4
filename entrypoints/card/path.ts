/** The way of the pointer from a phrase to its card. Numbers are viewport pixels. */
import type { Box } from './box.ts';

export interface Point {
  x: number;
  y: number;
}

/** How far a hand trembles. */
const SLACK = 10;

/**
 * Whether a pointer that left the phrase at `from` and is at `to` may be on its way to the card:
 * `to` lies in the card, near `from`, or in the wedge from `from` to the card.
 */
export function isOnPath(from: Point, to: Point, card: Box): boolean {
  if (Math.hypot(to.x - from.x, to.y - from.y) <= SLACK) return true;
  const corners = cornersOf(card);
  return (
    isNear(to, card) ||
    corners.some((corner, at) => isInTriangle(to, from, corner, corners.at(at - 1) ?? corner))
  );
}

function isNear({ x, y }: Point, { left, top, width, height }: Box): boolean {
  return (
    x >= left - SLACK && x <= left + width + SLACK && y >= top - SLACK && y <= top + height + SLACK
  );
}

/** Clockwise, `SLACK` outside of the box. */
function cornersOf({ left, top, width, height }: Box): Point[] {
  const [west, east] = [left - SLACK, left + width + SLACK];
  const [north, south] = [top - SLACK, top + height + SLACK];
  return [
    { x: west, y: north },
    { x: east, y: north },
    { x: east, y: south },
    { x: west, y: south },
  ];
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}

/** On which side of the line from `a` to `b` a point lies, as a sign. */
function side(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
