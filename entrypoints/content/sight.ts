/** Marks before the reader's eyes. */
import { linesOf } from './hover.ts';
import type { PageMark } from './marks.ts';

/** Whether the beginning of a mark stands in the viewport. */
export function isInView({ range }: PageMark): boolean {
  const [line] = linesOf(range);
  return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
}

/** Scrolls at once to where a range begins: its element first, and on where that is higher than the viewport. */
export function bringIntoView(range: StaticRange): void {
  const behavior = 'instant';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  const [line] = linesOf(range);
  const isOut = line && (line.top < 0 || line.bottom > innerHeight);
  if (isOut) scrollBy({ top: line.top - innerHeight / 2, behavior });
}
