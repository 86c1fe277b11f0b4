/** One reading of the page under settings that stay as they are: marks, the way to them, their cards. */
import { ask, type Place, type SpottedMark, type Wanted } from '../background/protocol.ts';
import { colourOf } from '../ui/tints.ts';
import { type Arrival, watchFocus, watchTaps } from './approach.ts';
import { watchBusy } from './busy.ts';
import type { Decided } from './decided.ts';
import { askTwice, isAlive, LONG_PATIENCE } from './desk.ts';
import { createHighlighter, type Highlighter } from './highlighter.ts';
import { linesOf, watchPointer } from './hover.ts';
import { lookOf, wantedOf } from './look.ts';
import { createMap } from './map.ts';
import { createNearby } from './nearby.ts';
import { type PageMark, type Reading, readPage } from './reading.ts';
import { bringIntoView, isInView } from './sight.ts';
import { summonCards } from './summon.ts';

export interface Sitting {
  reading: Reading;
  /** What the reader has decided, once it matters here. */
  decided: () => Decided | undefined;
  /** Brings a mark into view and sets it apart. */
  show: (mark: PageMark) => void;
  /** The mark last shown by its number in the document, and when, in milliseconds since 1970. */
  shown: () => { place: number; when: number } | undefined;
  /** Opens the card of the mark at hand, the focus in it: the one last shown or the first in view, else the first. */
  openCard: () => void;
}

/** Sits down to the page until `signal` aborts; calls `gone` where there is no extension any more. */
export function sitDown(
  decide: () => Promise<Decided>,
  gone: () => void,
  signal: AbortSignal,
): Sitting {
  const highlighter = createHighlighter(signal);
  let decided: Decided | undefined;
  let arrive: Arrival | undefined;
  let last: { mark: PageMark; when: number } | undefined;

  const begin = async (): Promise<Decided> => {
    const found = await decide();
    signal.throwIfAborted();
    arrive = openCards(reading, found, highlighter, gone, signal);
    if (found.map && self === top) openMap(found);
    return found;
  };
  const spot = async (text: string): Promise<SpottedMark[]> => {
    const wishes = (decided ??= await begin());
    const marks = await askTwice(() => ask('spot', text), gone);
    return marks.flatMap((mark) => wantedOf(mark, wishes));
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

  const show = (mark: PageMark): void => {
    last = { mark, when: Date.now() };
    bringIntoView(mark.range);
    highlighter.flash(mark.range);
  };
  const openMap = (wishes: Decided): void => {
    const colour = (mark: PageMark): string => colourOf(lookOf(mark, wishes).tint);
    const map = createMap({ marks: reading.marks, colourOf: colour, show }, signal);
    reading.watch(map.draw);
  };
  const openCard = (): void => {
    const marks = reading.marks();
    const painted = nearby.painted();
    const mark =
      marks.find((one) => one === last?.mark && isInView(one)) ??
      marks.find((one) => painted.has(one) && isInView(one)) ??
      marks[0];
    if (!mark) return;
    if (mark !== last?.mark) show(mark);
    const [line] = linesOf(mark.range);
    if (line) arrive?.({ mark, line }, 'command');
  };
  const shown = (): ReturnType<Sitting['shown']> => {
    const place = last ? reading.marks().indexOf(last.mark) : -1;
    return last && place >= 0 ? { place, when: last.when } : undefined;
  };
  return { reading, decided: () => decided, show, shown, openCard };
}

/** Opens the card of what the reader comes to. */
function openCards(
  reading: Reading,
  { opening }: Decided,
  highlighter: Highlighter,
  gone: () => void,
  signal: AbortSignal,
): Arrival {
  const busy = watchBusy(signal);
  const askForCard = <Answer>(question: () => Promise<Answer>): Promise<Answer> =>
    askTwice(question, gone, LONG_PATIENCE);
  const desk = {
    cite: (phrase: string) => askForCard(() => ask('cite', phrase)),
    citation: (wanted: Wanted) => askForCard(() => ask('citation', wanted)),
    open: (place: Place) => void askForCard(() => ask('open', place)).catch(() => undefined),
  };
  const arrive = summonCards(
    () => askForCard(() => ask('bringCards')),
    (createCards) => createCards(desk, highlighter, busy, signal),
  );
  if (opening !== 'click') {
    watchPointer(reading, opening, (pointed) => arrive(pointed, 'pointer'), signal);
  }
  watchTaps(reading.marks, opening, arrive, signal);
  watchFocus(reading.marks, arrive, signal);
  return arrive;
}
