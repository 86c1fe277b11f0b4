/** Which cards are open: one that comes and goes with the reader, and those that are pinned. */
import type { Approach, Arrival } from '../content/approach.ts';
import { type Busy, isSelected } from '../content/busy.ts';
import type { Highlighter } from '../content/highlighter.ts';
import type { Pointed } from '../content/hover.ts';
import { followLanguage } from '../settings/language.ts';
import type { Language } from '../ui/words/language.ts';
import { type Box, overlap } from './box.ts';
import { watchKeys } from './keys.ts';
import { type Desk, type OpenCard, openCard } from './open.tsx';
import { watchPresence } from './presence.ts';
import { watchSurroundings } from './surroundings.ts';

/** Opens and closes cards as the reader comes and goes, until `signal` aborts. A `command` takes the focus into the card. */
export function createCards(
  desk: Desk,
  highlighter: Highlighter,
  busy: Busy,
  signal: AbortSignal,
): Arrival {
  /** From the bottom to the top; at most one is not pinned. */
  const stack: OpenCard[] = [];
  const loose = (): OpenCard | undefined => stack.find((card) => !card.isPinned());
  let wanted: Pointed | undefined;
  let language: Language = 'en';
  const speaking = followLanguage((next) => {
    language = next;
    for (const card of stack) card.speak(next);
  }, signal);

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
  /** Of pinned cards the later gives way, and the loose one to all of them. */
  const taken = (card: OpenCard): Box[] => {
    const pinned = stack.filter((other) => other.isPinned());
    const before = pinned.includes(card) ? pinned.slice(0, pinned.indexOf(card)) : pinned;
    return before.map((other) => other.box());
  };
  const show = async (pointed: Pointed, approach: Approach): Promise<void> => {
    wanted = pointed;
    const sources = await desk.cite(pointed.mark.phrase).catch(() => undefined);
    await speaking;
    if (!sources || wanted !== pointed || signal.aborted) return;
    if (approach === 'pointer' && busy.is()) return;
    closeLoose();
    for (const other of stack) other.hold();
    const card = openCard(pointed, sources, language, desk, { pin, close, taken });
    stack.push(card);
    presence.begin(card, approach);
    highlighter.point(pointed.mark.range);
    if (approach === 'command') card.focus();
    if (approach === 'command' || approach === 'focus') card.announce();
  };
  /** A card that is pressed comes up from under those that cover it. */
  const lift = (card: OpenCard): void => {
    const above = stack.slice(stack.indexOf(card) + 1);
    if (!above.some((other) => overlap(other.box(), card.box()))) return;
    stack.splice(stack.indexOf(card), 1);
    stack.push(card);
    card.raise();
  };
  const pressed = (event: PointerEvent): void => {
    wanted = undefined;
    if (!event.isTrusted) return;
    if (!loose()?.holds(event)) closeLoose();
    const card = stack.find((one) => one.holds(event));
    if (card) lift(card);
  };

  const presence = watchPresence(closeLoose, signal);
  const { approach: by } = presence;
  watchKeys({ all: () => stack, loose, approach: by, pin, close, acted: busy.calm }, signal);
  watchSurroundings(() => stack, close, signal);
  window.addEventListener('pointerdown', pressed, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => [...stack].forEach(close));

  return (pointed, approach) => {
    const open = stack.find(({ mark }) => mark === pointed?.mark);
    if (!pointed) {
      wanted = undefined;
      presence.leave(approach);
    } else if (open) {
      if (!open.isPinned()) presence.stay();
      if (approach === 'command') open.focus();
    } else if (approach !== 'pointer') {
      void show(pointed, approach);
    } else if (!busy.is() && !isSelected(pointed.mark.range)) {
      presence.unlessCrossing(() => void show(pointed, approach));
    }
  };
}
