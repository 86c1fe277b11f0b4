/** The page that the reader has before him, whichever tab that is: what it holds, and a way through it. */
import { openLine, type Line } from './line.ts';
import { type PageState, READING, UNREADABLE } from './reports.ts';
import type { Follow } from './tabs.ts';

export interface Page {
  /** Calls `tell` now and with every change, until `signal` aborts. */
  subscribe: (tell: (state: PageState) => void, signal: AbortSignal) => void;
  /** Brings the nth place (from 0) of a phrase into view. */
  show: (phrase: string, nth: number) => void;
  /** Brings the mark behind or before the last one into view, around the end. */
  go: (by: 1 | -1) => void;
}

/** Watches the page in the tab that `follow` names, and each next one, until `signal` aborts. */
export function watchPage(follow: Follow, signal: AbortSignal): Page {
  const listeners = new Set<(state: PageState) => void>();
  let state = READING;
  let line: Line | undefined;
  let left = new AbortController();

  const tell = (next: PageState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };

  follow((tab) => {
    left.abort();
    left = new AbortController();
    line = undefined;
    if (tab === undefined) return tell(UNREADABLE);
    tell(READING);
    line = openLine(tab, tell, AbortSignal.any([left.signal, signal]));
  }, signal);

  return {
    subscribe: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
      listener(state);
    },
    show: (phrase, nth) => line?.show(phrase, nth),
    go: (by) => line?.go(by),
  };
}
