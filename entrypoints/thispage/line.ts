/** The line to the page in one tab: every frame reports on it, gives its text, and shows a mark when asked. */
import { type Browser, browser } from '@wxt-dev/browser';
import { bringPageSide } from '../background/bring.ts';
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

export interface Line {
  /** Brings the nth place (from 0) of a phrase into view. */
  show: (phrase: string, nth: number) => void;
  /** Brings the mark behind or before the last one into view, around the end. */
  go: (by: 1 | -1) => void;
}

/** Milliseconds without a word after which a line is opened anew: one that met the page side on its way may never be heard. */
const UNHEARD = 3_000;
/** Milliseconds until a page on its way is looked for again: no browser tells reliably that one has arrived. */
const AGAIN = 500;
/** Milliseconds without a change before the text is asked for again: a page that grows is not read at every step. */
const QUIET = 250;
const READING: PageState = { status: 'reading', complete: false, found: [], places: 0 };
const UNREADABLE: PageState = { status: 'unreadable', complete: true, found: [], places: 0 };

/** Tells what the tab's page holds, and the next page when it is left, until `signal` aborts. */
export function openLine(tab: number, tell: (state: PageState) => void, signal: AbortSignal): Line {
  let call: Call | undefined;
  /** Whether the page side was brought to a page that was open before Tifa, and had none. */
  let brought = false;
  const tellWhileOpen = (state: PageState): void => {
    if (!signal.aborted) tell(state);
  };
  const connect = (): void => {
    if (call || signal.aborted) return;
    const unheard = (): void => {
      call = undefined;
      connect();
    };
    call = connectTo(tab, tellWhileOpen, unheard, () => {
      call = undefined;
      void silence(tab).then((state) => {
        if (state === READING) setTimeout(connect, AGAIN);
        if (state === READING || brought) return tellWhileOpen(state);
        brought = true;
        return bringPageSide(tab).then(connect, () => tellWhileOpen(state));
      });
    });
  };
  const arrived = (): void => {
    brought = false;
    connect();
  };
  onArrival(tab, arrived, signal);
  signal.addEventListener('abort', () => call?.port.disconnect());
  connect();
  return { show: (phrase, nth) => call?.show(phrase, nth), go: (by) => call?.go(by) };
}

interface Call extends Line {
  port: Browser.runtime.Port;
}

/** Opens the port and merges what the frames say. A busy page takes its time; where nobody is in it the browser closes the port. */
function connectTo(
  tab: number,
  tell: (state: PageState) => void,
  unheard: () => void,
  close: () => void,
): Call {
  const reports = new Map<string, PageReport>();
  const texts = new Map<string, PageText>();
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  let asking: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;
  const waiting = setTimeout(() => {
    port.disconnect();
    unheard();
  }, UNHEARD);

  const current = (): PageState => ({
    ...mergeReports(reports.values()),
    ...(texts.size > 0 && { texts: inOrder(texts.values()) }),
  });
  // What the text tells is seen behind the phrases: it is not read before they are.
  const askForText = async (): Promise<void> => {
    await painted;
    clearTimeout(asking);
    if (!isOpen) return;
    const wait = texts.size === 0 ? 0 : QUIET;
    asking = setTimeout(() => port.postMessage({ read: true } satisfies ReadText), wait);
  };

  port.onMessage.addListener((message: unknown) => {
    if (isReport(message)) {
      clearTimeout(waiting);
      reports.set(message.frame, message);
      if (message.complete || message.paused) void askForText();
    } else if (isPageText(message)) texts.set(message.frame, message);
    else return;
    tell(current());
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells Chromium that the failure is known; else it is logged as an error.
    void browser.runtime.lastError;
    isOpen = false;
    clearTimeout(waiting);
    clearTimeout(asking);
    close();
  });

  return {
    port,
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
  };
}

/** What a closed line means: a page on its way still has to be read, any other cannot be. */
async function silence(tab: number): Promise<PageState> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  if (found?.status === 'loading') return READING;
  return isPdf(found?.url) ? { ...UNREADABLE, pdf: true } : UNREADABLE;
}

function isPdf(address = ''): boolean {
  return URL.parse(address)?.pathname.toLowerCase().endsWith('.pdf') ?? false;
}

/** Calls `arrive` whenever a page has been loaded into the tab. */
function onArrival(tab: number, arrive: () => void, signal: AbortSignal): void {
  const listener = (id: number, change: { status?: string }): void => {
    if (id === tab && change.status === 'complete') arrive();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
