/** The keyboard's place in a part of a page, where a control goes away under the reader's hand. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const STOPS = ':is(a[href], button, input, select, summary):not([hidden])';

interface Held {
  element: Element;
  /** Its number among the stops. */
  place: number;
}

/**
 * Gives the focus to what has come to the place of the control that had it, where a drawing of the
 * component took that away: to the last of the part, where nothing has. The ref belongs on the part.
 */
export function useKeptFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  // Before the change is on the page.
  const held = part.current ? heldIn(part.current) : undefined;
  useLayoutEffect(() => {
    if (!held || held.element.isConnected || !part.current) return;
    // A part inside this one may have given it already.
    if (document.activeElement !== document.body) return;
    const stops = stopsIn(part.current);
    stops[Math.min(held.place, stops.length - 1)]?.focus();
  });
  return part;
}

function heldIn(part: HTMLElement): Held | undefined {
  const { activeElement: element } = document;
  if (!element || !part.contains(element)) return undefined;
  return { element, place: stopsIn(part).findIndex((stop) => stop === element) };
}

function stopsIn(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(STOPS)];
}
