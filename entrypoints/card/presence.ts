/** Whether the reader is still with a card that came by itself. */
import type { Approach } from '../content/approach.ts';
import { linesOf } from '../content/hover.ts';
import { isInBox } from '../content/view.ts';
import type { OpenCard } from './open.tsx';
import { isOnPath, type Point } from './path.ts';

export interface Presence {
  /** The reader has come to a card. */
  begin: (card: OpenCard, approach: Approach) => void;
  /** The reader no longer is where the card's phrase is; only the way he came by counts. */
  leave: (approach: Approach) => void;
  /** The reader is at the phrase or in the card. */
  stay: () => void;
  end: () => void;
  approach: () => Approach;
  /** Does something now or, while the pointer crosses other phrases on its way to the card, if it rests there. */
  unlessCrossing: (act: () => void) => void;
}

/** Milliseconds for the way from a phrase to its card and back. */
const GRACE = 350;

/** Follows the pointer until `signal` aborts, and calls `gone` when the reader has left the card for good. */
export function watchPresence(gone: () => void, signal: AbortSignal): Presence {
  let card: OpenCard | undefined;
  let by: Approach = 'pointer';
  let at: Point = { x: -1, y: -1 };
  /** Where the pointer was last on the phrase. */
  let from: Point | undefined;
  let isIn = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let crossing: ReturnType<typeof setTimeout> | undefined;

  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (approach: Approach): void => {
    if (!card || by !== approach || isIn) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!card?.hasFocus()) gone();
    }, GRACE);
  };
  const isCrossing = (): boolean => !!card && !!from && isOnPath(from, at, card.box());

  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    clearTimeout(crossing);
    at = { x: event.clientX, y: event.clientY };
    if (!card) return;
    isIn = card.holds(event);
    const isOn = !isIn && linesOf(card.mark.range).some((line) => isInBox(line, at.x, at.y));
    // Who has been in the card with the pointer leaves with the pointer.
    if (isIn) by = 'pointer';
    if (isOn) from = at;
    if (isIn || isOn || isCrossing()) stay();
    else leave('pointer');
  };
  /** Out of the window there is nothing to come from. */
  const out = (event: PointerEvent): void => {
    if (event.relatedTarget) return;
    isIn = false;
    leave('pointer');
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerout', out, options);

  return {
    begin: (opened, approach) => {
      stay();
      card = opened;
      by = approach;
      from = approach === 'pointer' ? at : undefined;
    },
    end: () => {
      stay();
      clearTimeout(crossing);
      card = from = undefined;
      isIn = false;
    },
    leave,
    stay,
    approach: () => by,
    unlessCrossing: (act) => {
      clearTimeout(crossing);
      if (isCrossing()) crossing = setTimeout(act, GRACE);
      else act();
    },
  };
}
