/** What the reader has before him. */
import { blockOf, isElement, isText } from './elements.ts';

/** Where the viewport is probed, as shares of its width and height. */
const COLUMNS = [0.15, 0.35, 0.5, 0.7];
const ROWS = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/**
 * The blocks whose text stands in the viewport, as far as a few probes tell, one at a time:
 * `undefined` where a probe found nothing. A probe can take milliseconds on a long page, so none is
 * made inside a block that is known.
 */
export function* blocksInView(shadowRoots: ShadowRoot[]): Generator<Node | undefined> {
  const boxes: DOMRect[] = [];
  for (const row of ROWS) {
    for (const column of COLUMNS) {
      const x = column * innerWidth;
      const y = row * innerHeight;
      if (boxes.some((box) => isInBox(box, x, y))) continue;
      const node = caretAt(x, y, shadowRoots)?.offsetNode;
      const block = node && isText(node) ? blockOf(node) : undefined;
      if (block && isElement(block)) boxes.push(boxOf(block));
      yield block;
    }
  }
}

/** The place in the text at a point of the viewport, in CSS pixels. */
export function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
}

/** Whether a point lies in a box; all in viewport pixels. */
export function isInBox({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
