/** The outlines of a picture, as SVG path data. */
import type { MatchKind } from '../../../corpus/notice.ts';

/** A disc, a ring or a diamond: the kind is told by shape. */
export function nodePath(kind: MatchKind, x: number, y: number): string {
  if (kind === 'altered') return `M${x} ${y - 8}l8 8l-8 8l-8 -8z`;
  return `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`;
}

const STEP = 6;

/** A frame filled with slanting lines: time that is possible and not known. */
export function hatchPath(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  // Every stroke runs from the lower left to the upper right and is cut at the frame.
  for (let at = STEP; at < width + height; at += STEP) {
    const fromX = Math.max(0, at - height);
    const toX = Math.min(width, at);
    strokes.push(`M${x + fromX} ${y + at - fromX}L${x + toX} ${y + at - toX}`);
  }
  return `M${x} ${y}h${width}v${height}h${-width}z${strokes.join('')}`;
}
