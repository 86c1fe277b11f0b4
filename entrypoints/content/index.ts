/** The page side: text out, ranges in. It holds no corpus and leaves the page as it is. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, type Place } from '../background/protocol.ts';
import { watchFocus, watchTaps } from './approach.ts';
import { watchBusy } from './busy.ts';
import { askTwice } from './desk.ts';
import { ofDocument } from './elements.ts';
import { createHighlighter } from './highlighter.ts';
import { watchPointer } from './hover.ts';
import { createNearby } from './nearby.ts';
import { type PageMark, readPage } from './reading.ts';
import { reportTo } from './report.ts';
import { summonCards } from './summon.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal: invalidated }) {
    if (!(ofDocument('documentElement') instanceof HTMLElement)) return;
    const ending = new AbortController();
    const signal = AbortSignal.any([invalidated, ending.signal]);
    const gone = (): void => ending.abort();
    const highlighter = createHighlighter(signal);

    const nearby = createNearby(
      {
        show: ({ kind, range }) => highlighter.show(kind, range),
        hide: ({ kind, range }) => highlighter.hide(kind, range),
        look: highlighter.repair,
      },
      () => reading.marks(),
      signal,
    );
    const reading = readPage(
      {
        spot: (text) => askTwice(() => ask('spot', text), gone),
        show: nearby.show,
        hide: nearby.hide,
        enter: (root) => {
          highlighter.dress(root);
          nearby.enter(root);
        },
      },
      signal,
    );
    reading.watch(nearby.look);

    const show = ({ range }: PageMark): void => {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      highlighter.point(range);
    };
    reportTo(reading, show, signal);

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
  },
});
