/** The line to the page: every frame reports what it holds, and can be asked to show a phrase. */
import { type Browser, browser } from 'wxt/browser';
import { PAGE_PORT, type PageReport, type ShowPhrase } from '../background/protocol.ts';
import { isReport, mergeReports, type PageState } from './reports.ts';

export interface Page {
  /** Calls `tell` now and with every change, until `signal` aborts. */
  subscribe: (tell: (state: PageState) => void, signal: AbortSignal) => void;
  /** Brings the first place of a phrase into view. */
  show: (phrase: string) => void;
}

/** A page that says nothing for so many milliseconds has nobody in it to answer. */
const PATIENCE = 300;
const READING: PageState = { status: 'reading', complete: false, found: [] };
const UNREADABLE: PageState = { status: 'unreadable', complete: true, found: [] };

/** Watches the page in a tab, and the next one when it is left, until `signal` aborts. */
export function watchPage(asked: Promise<number | undefined>, signal: AbortSignal): Page {
  const listeners = new Set<(state: PageState) => void>();
  let state = READING;
  let port: Browser.runtime.Port | undefined;

  const tell = (next: PageState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };

  const connect = (tab: number): void => {
    if (port || signal.aborted) return;
    port = openPort(tab, tell, () => {
      port = undefined;
      void silence(tab).then(tell);
    });
  };

  void asked.then((tab) => {
    if (tab === undefined) return tell(UNREADABLE);
    onArrival(tab, () => connect(tab), signal);
    return connect(tab);
  });
  signal.addEventListener('abort', () => port?.disconnect());

  return {
    subscribe: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
      listener(state);
    },
    show: (phrase) => port?.postMessage({ show: phrase } satisfies ShowPhrase),
  };
}

/** Opens the port and merges what the frames say; without a word in time the page counts as unreadable. */
function openPort(
  tab: number,
  tell: (state: PageState) => void,
  close: () => void,
): Browser.runtime.Port {
  const reports = new Map<string, PageReport>();
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  const waiting = setTimeout(() => tell(UNREADABLE), PATIENCE);
  port.onMessage.addListener((message: unknown) => {
    if (!isReport(message)) return;
    clearTimeout(waiting);
    reports.set(message.frame, message);
    tell(mergeReports(reports.values()));
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells Chromium that the failure is known; else it is logged as an error.
    void browser.runtime.lastError;
    clearTimeout(waiting);
    close();
  });
  return port;
}

/** What a closed line means: a page on its way still has to be read, any other cannot be. */
async function silence(tab: number): Promise<PageState> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return found?.status === 'loading' ? READING : UNREADABLE;
}

/** Calls `arrive` whenever a page has been loaded into the tab. */
function onArrival(tab: number, arrive: () => void, signal: AbortSignal): void {
  const listener = (id: number, change: { status?: string }): void => {
    if (id === tab && change.status === 'complete') arrive();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
