/** One reading of the page under settings that stay as they are: marks, the way to them, their cards. */
import { ask, type Place, type SpottedMark } from '../background/protocol.ts';
import { watchFocus, watchTaps } from './approach.ts';
import { watchBusy } from './busy.ts';
import type { Decided } from './decided.ts';
import { askTwice, isAlive } from './desk.ts';
import { createHighlighter, type Highlighter } from './highlighter.ts';
import { watchPointer } from './hover.ts';
import { isWanted, lookOf } from './look.ts';
import { createNearby } from './nearby.ts';
import { type PageMark, type Reading, readPage } from './reading.ts';
import { summonCards } from './summon.ts';

export interface Sitting {
  reading: Reading;
  /** Brings a mark into view and sets it apart. */
  show: (mark: PageMark) => void;
}

/** Sits down to the page until `signal` aborts; calls `gone` where there is no extension any more. */
export function sitDown(
  decide: () => Promise<Decided>,
  gone: () => void,
  signal: AbortSignal,
): Sitting {
  const highlighter = createHighlighter(signal);
  let decided: Decided | undefined;

  const begin = async (): Promise<Decided> => {
    const found = await decide();
    signal.throwIfAborted();
    openCards(reading, highlighter, gone, signal);
    return found;
  };
  const spot = async (text: string): Promise<SpottedMark[]> => {
    const wishes = (decided ??= await begin());
    const marks = await askTwice(() => ask('spot', text), gone);
    return marks.filter((mark) => isWanted(mark, wishes));
  };

  const nearby = createNearby(
    {
      show: (mark) => decided && highlighter.show(lookOf(mark, decided), mark.range),
      hide: (mark) => decided && highlighter.hide(lookOf(mark, decided), mark.range),
      // After an update nobody tells this script that another reads the page now.
      look: () => (isAlive() ? highlighter.repair() : gone()),
    },
    () => reading.marks(),
    signal,
  );
  const enter = (root: ShadowRoot): void => {
    highlighter.dress(root);
    nearby.enter(root);
  };
  const reading = readPage({ spot, enter, show: nearby.show, hide: nearby.hide }, signal);
  reading.watch(nearby.look);

  const show = ({ range }: PageMark): void => {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    highlighter.point(range);
  };
  return { reading, show };
}

/** Opens the card of what the reader comes to. */
function openCards(
  reading: Reading,
  highlighter: Highlighter,
  gone: () => void,
  signal: AbortSignal,
): void {
  const busy = watchBusy(signal);
  const desk = {
    cite: (phrase: string) => askTwice(() => ask('cite', phrase), gone),
    open: (place: Place) => void ask('open', place),
  };
  const arrive = summonCards(
    () => askTwice(() => ask('bringCards'), gone),
    (createCards) => createCards(desk, highlighter, busy, signal),
  );
  watchPointer(reading, (pointed) => arrive(pointed, 'pointer'), signal);
  watchTaps(reading.marks, arrive, signal);
  watchFocus(reading.marks, arrive, signal);
}
