/** A call to the page in a tab: what its frames say on it, put together, and what is said to them. */
import { type Browser, browser } from '@wxt-dev/browser';
import {
  PAGE_PORT,
  type ReadText,
  type ShowPhrase,
  type ShowPlace,
} from '../background/protocol.ts';
import { painted } from '../ui/painted.ts';
import { createFrames } from './frames.ts';
import type { PageState } from './reports.ts';
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
  const frames = createFrames();
  const timers = createTimers();
  let isOpen = true;

  // What the text tells is seen behind the phrases: it is not read before they are.
  const askForText = async (): Promise<void> => {
    await painted;
    if (!isOpen) return;
    const wait = frames.state().texts ? QUIET : 0;
    timers.set('text', wait, () => port.postMessage({ read: true } satisfies ReadText));
  };
  const hear = (message: unknown): void => {
    const said = frames.hear(message);
    if (!said) return;
    if ('found' in said) {
      timers.clear('unheard');
      timers.set('settled', SETTLED, () => frames.forgetSilent() && tell(frames.state()));
      if (said.complete || said.paused) void askForText();
    }
    tell(frames.state());
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
      if (frames.haveSpoken()) return again();
      end();
      ended();
    });
    return opened;
  };
  const again = (): void => {
    frames.beginAgain();
    // Who hangs up himself is not told of it.
    port.disconnect();
    port = open();
  };

  let port = open();
  return {
    show: (phrase, nth) => {
      const found = phraseFrameOf(frames.reports(), phrase, nth);
      if (!found) return;
      const { frame, place } = found;
      port.postMessage({ show: phrase, nth: place, frame } satisfies ShowPhrase);
    },
    go: (by) => {
      const { at, places } = frames.state();
      const found = frameOf(frames.reports(), stepFrom(at, by, places));
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
