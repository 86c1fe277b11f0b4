/** The pointer at rest over a mark. */
import type { PageMark, Reading } from './reading.ts';
import { caretAt, isInBox } from './view.ts';

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
  rest: (pointed: Pointed | undefined) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
    const { clientX, clientY } = event;
    timer = setTimeout(() => rest(markAt(reading, clientX, clientY)), REST);
  };
  const options = { signal, passive: true, capture: true } as const;
  // On the window: the page can put an element in the place of any of the document's methods.
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerdown', () => clearTimeout(timer), options);
  window.addEventListener(
    'pointerout',
    (event) => event.relatedTarget ?? clearTimeout(timer),
    options,
  );
}

/** The mark at a point of the viewport, in CSS pixels. */
function markAt(reading: Reading, x: number, y: number): Pointed | undefined {
  const caret = caretAt(x, y, reading.shadows());
  if (!caret) return undefined;
  for (const mark of reading.at(caret.offsetNode, caret.offset)) {
    // Right of a line's end the caret stands at the end: only the boxes tell.
    const line = linesOf(mark.range).find((box) => isInBox(box, x, y));
    if (line) return { mark, line };
  }
  return undefined;
}

/** One for all measuring: every live range makes each change of the page slower until it is collected. */
const measure = new Range();

/** The line boxes of a range, in viewport pixels; none where its text has changed and is about to be read again. */
export function linesOf(range: StaticRange): DOMRect[] {
  try {
    measure.setStart(range.startContainer, range.startOffset);
    measure.setEnd(range.endContainer, range.endOffset);
    return [...measure.getClientRects()];
  } catch {
    return [];
  } finally {
    measure.setStart(document, 0);
    measure.collapse(true);
  }
}
