/** Which cards are open: one that comes and goes with the reader, and those that are pinned. */
import { watchFocus, watchTaps } from './card/approach.ts';
import { isSelected, watchBusy } from './card/busy.ts';
import { watchKeys } from './card/keys.ts';
import { type Desk, type OpenCard, openCard } from './card/open.tsx';
import { type Approach, watchPresence } from './card/presence.ts';
import { watchSurroundings } from './card/surroundings.ts';
import type { Highlighter } from './highlighter.ts';
import type { Pointed } from './hover.ts';
import type { PageMark } from './reading.ts';

/** Takes what the reader has come to, and how, or `undefined` when he left it. */
export type Cards = (pointed: Pointed | undefined, approach?: Approach) => void;

/**
 * Opens and closes cards until `signal` aborts. A `command` takes the focus into the card. With the
 * page's `marks`, taps and the keyboard's focus open cards, too.
 */
export function createCards(
  desk: Desk,
  highlighter: Highlighter,
  signal: AbortSignal,
  marks?: () => readonly PageMark[],
): Cards {
  /** From the bottom to the top; at most one is not pinned. */
  const stack: OpenCard[] = [];
  const loose = (): OpenCard | undefined => stack.find((card) => !card.isPinned());
  let wanted: Pointed | undefined;

  const close = (card: OpenCard): void => {
    if (!stack.includes(card)) return;
    stack.splice(stack.indexOf(card), 1);
    if (!card.isPinned()) presence.end();
    card.close();
    // The focus that comes back to a link opens nothing.
    wanted = undefined;
    highlighter.point(loose()?.mark.range);
  };
  const closeLoose = (): void => {
    const card = loose();
    if (card) close(card);
  };
  const pin = (card: OpenCard): void => {
    const pinned = !card.isPinned();
    if (pinned) presence.end();
    else closeLoose();
    card.setPinned(pinned);
    if (!pinned) presence.begin(card, 'pointer');
    highlighter.point(loose()?.mark.range);
  };
  const show = async (pointed: Pointed, approach: Approach): Promise<void> => {
    wanted = pointed;
    const sources = await desk.cite(pointed.mark.phrase).catch(() => undefined);
    if (!sources || wanted !== pointed || signal.aborted) return;
    if (approach === 'pointer' && isBusy()) return;
    closeLoose();
    const card = openCard(pointed, sources, desk, { pin, close });
    stack.push(card);
    presence.begin(card, approach);
    highlighter.point(pointed.mark.range);
    if (approach === 'command') card.focus();
    if (approach === 'command' || approach === 'focus') card.announce();
  };
  const pressed = (event: PointerEvent): void => {
    wanted = undefined;
    if (event.isTrusted && !loose()?.holds(event)) closeLoose();
  };

  const presence = watchPresence(closeLoose, signal);
  // Before watching for work: the keys of the cards are none.
  watchKeys({ all: () => stack, loose, approach: presence.approach, pin, close }, signal);
  const isBusy = watchBusy(signal);
  watchSurroundings(() => stack, close, signal);
  window.addEventListener('pointerdown', pressed, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => [...stack].forEach(close));

  const arrive: Cards = (pointed, approach = 'pointer') => {
    const open = stack.find(({ mark }) => mark === pointed?.mark);
    if (!pointed) {
      wanted = undefined;
      presence.leave(approach);
    } else if (open) {
      if (!open.isPinned()) presence.stay();
      if (approach === 'command') open.focus();
    } else if (approach !== 'pointer') {
      void show(pointed, approach);
    } else if (!isBusy() && !isSelected(pointed.mark.range)) {
      presence.unlessCrossing(() => void show(pointed, approach));
    }
  };
  if (marks) {
    watchTaps(marks, arrive, signal);
    watchFocus(marks, arrive, signal);
  }
  return arrive;
}
