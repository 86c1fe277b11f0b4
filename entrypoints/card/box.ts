/** Boxes on the screen, in CSS pixels of the layout viewport. */

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

export function right({ left, width }: Box): number {
  return left + width;
}

export function bottom({ top, height }: Box): number {
  return top + height;
}

/** The box without a margin inside its edges, or with one around it where `by` is negative. */
export function inset({ left, top, width, height }: Box, by: number): Box {
  return {
    left: left + by,
    top: top + by,
    width: Math.max(0, width - 2 * by),
    height: Math.max(0, height - 2 * by),
  };
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
}

/** How far two boxes are apart; 0 where they touch. */
export function distance(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(0, a.left - right(b), b.left - right(a)),
    Math.max(0, a.top - bottom(b), b.top - bottom(a)),
  );
}

/** The lower bound wins where the bounds contradict each other. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
