/** A call to the page in a tab: what its frames say on it, put together, and what is said to them. */
import { type Browser, browser } from '@wxt-dev/browser';
import {
  PAGE_PORT,
  type PageReport,
  type PageText,
  type ReadText,
  type ShowPhrase,
  type ShowPlace,
} from '../background/protocol.ts';
import { painted } from '../ui/painted.ts';
import { inOrder, isPageText, isReport, mergeReports, type PageState } from './reports.ts';
import { frameOf, phraseFrameOf, stepFrom } from './steps.ts';

export interface Call {
  /** Brings the nth place (from 0) of a phrase into view. */
  show: (phrase: string, nth: number) => void;
  /** Brings the mark behind or before the last one into view, around the end. */
  go: (by: 1 | -1) => void;
  /** Calls again, soon: a frame has come that hears nothing of this call, or one has gone. */
  renew: () => void;
  /** Hangs up; nothing is told from now on. */
  end: () => void;
}

/** What a call has to tell. */
export interface Caller {
  tell: (state: PageState) => void;
  /** Not a word came, and the call has ended: one that met the page side on its way may never be heard. */
  unheard: () => void;
  /** The browser has ended the call: nobody is there, or not any more. */
  ended: () => void;
}

/** Milliseconds without a word after which a call has not been heard. */
const UNHEARD = 3_000;
/** Milliseconds without a change before the text is asked for again: a page that grows is not read at every step. */
const QUIET = 250;
/** Milliseconds in which frames come and go together, and without a word after which all that are there have spoken. */
const SOON = 50;
const SETTLED = 500;

/** Calls every frame that is in the tab now. A busy page takes its time. */
export function callPage(tab: number, { tell, unheard, ended }: Caller): Call {
  const reports = new Map<string, PageReport>();
  const texts = new Map<string, PageText>();
  /** The frames that have spoken on this port. */
  let heard = new Set<string>();
  let isOpen = true;
  const timers = createTimers();

  const current = (): PageState => ({
    ...mergeReports(reports.values()),
    ...(texts.size > 0 && { texts: inOrder(texts.values()) }),
  });
  // What the text tells is seen behind the phrases: it is not read before they are.
  const askForText = async (): Promise<void> => {
    await painted;
    if (!isOpen) return;
    const wait = texts.size === 0 ? 0 : QUIET;
    timers.set('text', wait, () => port.postMessage({ read: true } satisfies ReadText));
  };
  /** Whether there was anything to forget. */
  const forgetUnheard = (): boolean => {
    const gone = [...reports.keys()].filter((frame) => !heard.has(frame));
    for (const frame of gone) {
      reports.delete(frame);
      texts.delete(frame);
    }
    return gone.length > 0;
  };
  const hear = (message: unknown): void => {
    if (isReport(message)) {
      timers.clear('unheard');
      heard.add(message.frame);
      // Another page: nothing of the one before is left.
      if (message.top && !reports.has(message.frame)) forgetUnheard();
      reports.set(message.frame, message);
      timers.set('settled', SETTLED, () => forgetUnheard() && tell(current()));
      if (message.complete || message.paused) void askForText();
    } else if (isPageText(message)) texts.set(message.frame, message);
    else return;
    tell(current());
  };
  const end = (): void => {
    isOpen = false;
    timers.clear();
    port.disconnect();
  };
  const open = (): Browser.runtime.Port => {
    const opened = browser.tabs.connect(tab, { name: PAGE_PORT });
    timers.set('unheard', UNHEARD, () => {
      end();
      unheard();
    });
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      // Reading it tells Chromium that the failure is known; else it is logged as an error.
      void browser.runtime.lastError;
      // Firefox ends the call of all frames with the first one that goes.
      if (heard.size > 0) return again();
      end();
      ended();
    });
    return opened;
  };
  const again = (): void => {
    heard = new Set();
    // Who hangs up himself is not told of it.
    port.disconnect();
    port = open();
  };

  let port = open();
  return {
    show: (phrase, nth) => {
      const found = phraseFrameOf(inOrder(reports.values()), phrase, nth);
      if (!found) return;
      const { frame, place } = found;
      port.postMessage({ show: phrase, nth: place, frame } satisfies ShowPhrase);
    },
    go: (by) => {
      const { at, places } = current();
      const found = frameOf(inOrder(reports.values()), stepFrom(at, by, places));
      if (found) port.postMessage(found satisfies ShowPlace);
    },
    renew: () => timers.set('again', SOON, again),
    end,
  };
}

interface Timers {
  /** Runs `act` after so many milliseconds, in place of what the name stood for. */
  set: (name: string, wait: number, act: () => void) => void;
  /** Takes back what a name stands for; without one, all. */
  clear: (name?: string) => void;
}

function createTimers(): Timers {
  const running = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    set: (name, wait, act) => {
      clearTimeout(running.get(name));
      running.set(name, setTimeout(act, wait));
    },
    clear: (name) => {
      for (const one of name === undefined ? running.keys() : [name])
        clearTimeout(running.get(one));
    },
  };
}
