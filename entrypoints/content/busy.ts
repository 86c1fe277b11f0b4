/** The reader at work with keyboard or selection: then no card opens by itself. */
import { fits } from './elements.ts';

// On the window: the page can put an element in the place of any of the document's methods.

/** Milliseconds after a key or a change of the selection. */
const QUIET = 1000;
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Fn', 'Meta', 'Shift', 'Escape']);

export interface Busy {
  /** Whether the reader types, composes or selects. */
  is: () => boolean;
  /** What he has just done was for a card, and is no work. */
  calm: () => void;
}

/** Follows the reader's work until `signal` aborts. */
export function watchBusy(signal: AbortSignal): Busy {
  let composing = false;
  let last = -Infinity;
  const work = (): void => {
    last = performance.now();
  };
  const options = { signal, passive: true, capture: true } as const;
  window.addEventListener('keydown', ({ key }) => MODIFIERS.has(key) || work(), options);
  // Speech and input methods write without keys.
  window.addEventListener('beforeinput', work, options);
  window.addEventListener('compositionstart', () => (composing = true), options);
  window.addEventListener('compositionend', () => (composing = false), options);
  window.addEventListener(
    'selectionchange',
    () => getSelection()?.isCollapsed === false && work(),
    options,
  );
  return {
    is: () => composing || performance.now() - last < QUIET,
    calm: () => {
      last = -Infinity;
    },
  };
}

/** Whether part of a range is selected: the reader is about to do something with it. */
export function isSelected({ startContainer }: StaticRange): boolean {
  const selection = getSelection();
  return selection?.isCollapsed === false && selection.containsNode(startContainer, true);
}

/** Whether an event goes to something that the reader writes in. */
export function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    (fits(target, 'input, textarea, select') ||
      (target instanceof HTMLElement && target.isContentEditable))
  );
}
