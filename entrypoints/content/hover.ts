/** The pointer at rest over a mark. */
import type { Opening } from '../settings/settings.ts';
import type { PageMark, Reading } from './reading.ts';
import { caretAt, isInBox } from './view.ts';

/** A mark under the pointer, and the line box that the pointer is in, in viewport pixels. */
export interface Pointed {
  mark: PageMark;
  line: DOMRect;
}

/** Milliseconds that the pointer rests before it means something. */
const REST = 160;

/** The key that has to be held, by its name in events. */
const HELD: Partial<Record<Opening, string>> = { alt: 'Alt', ctrl: 'Control' };

/**
 * Tells what the pointer rests on: a mark, or nothing once it has left one. A pointer that moves,
 * drags or is made by a script tells nothing; where a key has to be held, a mark is told only with it.
 */
export function watchPointer(
  reading: Reading,
  opening: Opening,
  rest: (pointed: Pointed | undefined) => void,
  signal: AbortSignal,
): void {
  const wanted = HELD[opening];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: Pick<PointerEvent, 'clientX' | 'clientY'> | undefined;
  const look = (isHeld: boolean): void => {
    const pointed = at && markAt(reading, at.clientX, at.clientY);
    if (!pointed || isHeld) rest(pointed);
  };
  const moved = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
    const { clientX, clientY } = event;
    at = { clientX, clientY };
    const isHeld = wanted === undefined || event.getModifierState(wanted);
    timer = setTimeout(() => look(isHeld), REST);
  };
  const left = ({ relatedTarget }: PointerEvent): void => {
    if (relatedTarget) return;
    clearTimeout(timer);
    at = undefined;
  };
  const pressed = ({ isTrusted, key, repeat }: KeyboardEvent): void => {
    if (isTrusted && key === wanted && !repeat) look(true);
  };
  const options = { signal, passive: true, capture: true } as const;
  // On the window: the page can put an element in the place of any of the document's methods.
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerdown', () => clearTimeout(timer), options);
  window.addEventListener('pointerout', left, options);
  window.addEventListener('keydown', pressed, options);
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
