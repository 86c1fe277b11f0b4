/** The keyboard's way to, through and out of the cards. */
import type { Approach } from '../content/approach.ts';
import { isWriting } from '../content/busy.ts';
import { walkMenu } from '../ui/walkMenu.ts';
import type { OpenCard } from './open.tsx';

/** What the keys act on. */
export interface Keyed {
  /** From the bottom to the top. */
  all: () => readonly OpenCard[];
  /** The one that is not pinned. */
  loose: () => OpenCard | undefined;
  /** How the reader came to the loose card. */
  approach: () => Approach;
  pin: (card: OpenCard) => void;
  close: (card: OpenCard) => void;
  /** A key was for the cards. */
  acted: () => void;
}

/**
 * Escape closes the top card, P pins, arrows walk the sources; Tab or Alt and Down go into the loose
 * card, Tab goes out again. Where a card is not concerned, and while the reader writes, all keys are the page's.
 */
export function watchKeys(cards: Keyed, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || cards.all().length === 0) return;
    const act = actionOf(event, cards);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
    cards.acted();
  };
  window.addEventListener('keydown', pressed, { signal, capture: true });
}

function actionOf(event: KeyboardEvent, cards: Keyed): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const writing = isWriting(event);
  const loose = cards.loose();
  const inside = cards.all().find((card) => card.hasFocus());
  const top = inside ?? loose ?? (writing ? undefined : cards.all().at(-1));
  if (ctrlKey || metaKey || !top) return undefined;
  const menu = inside?.root.querySelector<HTMLElement>(':popover-open');
  if (inside && menu) return inMenu(event, menu, inside, cards);
  if (key === 'Escape') return () => cards.close(top);
  if (writing) return undefined;
  if (altKey) return key === 'ArrowDown' && !inside ? () => top.focus() : undefined;
  if (key.toLowerCase() === 'p' && (inside ?? loose)) return () => cards.pin(top);
  if (key === 'Tab' && inside) return tabbing(inside, shiftKey, cards);
  if (key === 'Tab' && loose && !shiftKey && cards.approach() === 'pointer')
    return () => loose.focus();
  return inside && walking(inside.root, key);
}

const CONTROLS = 'button, summary';

/** Beyond the last control the focus goes back to where it came from; a pinned card stays. */
function tabbing(card: OpenCard, backwards: boolean, cards: Keyed): (() => void) | undefined {
  const stops = visible(card.root, CONTROLS);
  const at = stops.findIndex((stop) => stop === card.root.activeElement);
  if (backwards ? at > 0 : at < stops.length - 1) return undefined;
  return () => (card.isPinned() ? card.release() : cards.close(card));
}

/**
 * The keys of a card's open menu are for it alone: the page does not hear of them. Enter and the
 * space bar press its items as they press any button.
 */
function inMenu(
  { key, shiftKey, altKey }: KeyboardEvent,
  menu: HTMLElement,
  card: OpenCard,
  cards: Keyed,
): (() => void) | undefined {
  if (altKey || key === 'Enter' || key === ' ') return undefined;
  return () => {
    walkMenu(menu, key);
    if (key !== 'Tab') return;
    const leave = tabbing(card, shiftKey, cards);
    if (leave) leave();
    else stopBeside(card.root, shiftKey ? -1 : 1)?.focus();
  };
}

/** What the focus comes to before or behind where it is. */
function stopBeside(root: ShadowRoot, by: 1 | -1): HTMLElement | undefined {
  const stops = visible(root, CONTROLS);
  return stops[stops.findIndex((stop) => stop === root.activeElement) + by];
}

function walking(root: ShadowRoot, key: string): (() => void) | undefined {
  const stops = visible(root, '.way');
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = stopAfter(key, at, stops.length);
  return next === undefined ? undefined : () => stops[next]?.focus();
}

/**
 * Index of the stop that an arrow key, Home or End leads to from stop `at`, which is -1 where the
 * focus is on none; the way goes round. `undefined` for other keys.
 */
export function stopAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at > 0 ? at - 1 : count - 1;
  return undefined;
}

function visible(root: ShadowRoot, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
}
