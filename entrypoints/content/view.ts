/** What the reader has before him. */
import { blockOf, isText } from './elements.ts';

/** Where the viewport is probed, as shares of its width and height. */
const COLUMNS = [0.15, 0.35, 0.5, 0.7];
const ROWS = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/** The blocks whose text stands in the viewport, as far as a few probes tell. */
export function blocksInView(shadowRoots: ShadowRoot[]): Set<Node> {
  const blocks = new Set<Node>();
  for (const row of ROWS) {
    for (const column of COLUMNS) {
      const node = caretAt(column * innerWidth, row * innerHeight, shadowRoots)?.offsetNode;
      if (node && isText(node)) blocks.add(blockOf(node));
    }
  }
  return blocks;
}

/** The place in the text at a point of the viewport, in CSS pixels. */
export function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
}
