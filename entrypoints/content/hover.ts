/** The pointer at rest over a mark. */
import type { PageMark, Reading } from './reading.ts';

/** A mark under the pointer, and the line box that the pointer is in, in viewport pixels. */
export interface Pointed {
  mark: PageMark;
  line: DOMRect;
}

/** Milliseconds that the pointer rests before it means something. */
const REST = 160;

/**
 * Tells what the pointer rests on: a mark, or nothing once it has left one. A pointer that moves,
 * drags or is made by a script tells nothing.
 */
export function watchPointer(
  reading: Reading,
  shadows: () => ShadowRoot[],
  rest: (pointed: Pointed | undefined) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
    const { clientX, clientY } = event;
    timer = setTimeout(() => rest(markAt(reading, shadows(), clientX, clientY)), REST);
  };
  const options = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerdown', () => clearTimeout(timer), options);
  document.documentElement.addEventListener('pointerleave', () => clearTimeout(timer), options);
}

/** The shortest mark at a point of the viewport, in CSS pixels. */
export function markAt(
  reading: Reading,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Pointed | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return undefined;
  for (const mark of reading.at(caret.offsetNode, caret.offset)) {
    // Right of a line's end the caret stands at the end: only the boxes tell.
    const line = linesOf(mark.range).find((box) => holds(box, x, y));
    if (line) return { mark, line };
  }
  return undefined;
}

/** The line boxes of a range, in viewport pixels. */
export function linesOf(range: StaticRange): DOMRect[] {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  } catch {
    // The text has changed since and is about to be read again.
    return [];
  }
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
