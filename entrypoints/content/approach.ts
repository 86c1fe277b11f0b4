/** The ways to a phrase without a pointer that hovers: a tap, and the keyboard's focus. */
import type { Opening } from '../settings/settings.ts';
import { isSelected, isWriting } from './busy.ts';
import { fits } from './elements.ts';
import { linesOf, type Pointed } from './hover.ts';
import type { PageMark } from './reading.ts';
import { isInBox } from './view.ts';

/**
 * How the reader came to a phrase: `pointer` rests on it, `touch` tapped it, `focus` is on a link
 * that holds it; a `command` wants to be in the card.
 */
export type Approach = 'pointer' | 'touch' | 'focus' | 'command';

/** Takes what the reader has come to, or `undefined` when he left it. */
export type Arrival = (pointed: Pointed | undefined, approach: Approach) => void;

/** What does something of its own when it is tapped. */
const ACTIVE = 'a[href], area, button, summary, label, input, select, textarea, video, audio';

/**
 * Reports taps on marks, unless they do something else, until `signal` aborts; clicks of the mouse,
 * too, where a click is to open.
 */
export function watchTaps(
  marks: () => readonly PageMark[],
  opening: Opening,
  arrive: Arrival,
  signal: AbortSignal,
): void {
  const tapped = (event: PointerEvent): void => {
    if (!event.isTrusted || event.defaultPrevented) return;
    if (event.pointerType !== 'touch' && opening !== 'click') return;
    const path = event.composedPath().filter((one) => one instanceof Element);
    const [target] = path;
    if (!target || path.some((one) => fits(one, ACTIVE))) return;
    const { clientX, clientY } = event;
    const hit = marksIn(target, marks()).find(({ line }) => isInBox(line, clientX, clientY));
    if (hit && !isSelected(hit.mark.range)) arrive(hit, 'touch');
  };
  window.addEventListener('click', tapped, { signal, passive: true });
}

/** Reports the marks in what the keyboard's focus comes to, and when it goes on, until `signal` aborts. */
export function watchFocus(
  marks: () => readonly PageMark[],
  arrive: Arrival,
  signal: AbortSignal,
): void {
  const focused = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted || isWriting(event) || !(target instanceof Element)) return;
    // What the pointer focuses is no visible focus, and a focused region is more than one phrase.
    if (!fits(target, 'a:focus-visible')) return;
    const [first] = marksIn(target, marks());
    if (first) arrive(first, 'focus');
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('focusin', focused, options);
  window.addEventListener('focusout', () => arrive(undefined, 'focus'), options);
}

/** Every line of the marks that begin or end in an element. */
function marksIn(element: Element, marks: readonly PageMark[]): Pointed[] {
  const holds = (node: Node): boolean => Node.prototype.contains.call(element, node);
  return marks
    .filter(({ range }) => holds(range.startContainer) || holds(range.endContainer))
    .flatMap((mark) => linesOf(mark.range).map((line) => ({ mark, line })));
}
