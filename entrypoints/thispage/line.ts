/** The line to the page in one tab, and to the next page when it is left: one call after the other. */
import { browser } from '@wxt-dev/browser';
import { bringPageSide } from '../background/bring.ts';
import { FRAME_PORT } from '../background/protocol.ts';
import { type Call, callPage } from './call.ts';
import { type PageState, READING, UNREADABLE } from './reports.ts';

export type Line = Pick<Call, 'show' | 'go'>;

/** Milliseconds until a page on its way is looked for again: no browser tells reliably that one has arrived. */
const AGAIN = 500;

/** Tells what the tab's page holds, and the next page when it is left, until `signal` aborts. */
export function openLine(tab: number, tell: (state: PageState) => void, signal: AbortSignal): Line {
  let call: Call | undefined;
  /** Whether the page side was brought to a page that was open before Tifa, and has not spoken yet. */
  let brought = false;
  const tellWhileOpen = (state: PageState): void => {
    if (!signal.aborted) tell(state);
  };
  const heard = (state: PageState): void => {
    brought = false;
    tellWhileOpen(state);
  };
  const connect = (): void => {
    if (call || signal.aborted) return;
    const unheard = (): void => {
      call = undefined;
      connect();
    };
    const ended = (): void => {
      call = undefined;
      void silence(tab).then((state) => {
        if (state === READING) setTimeout(connect, AGAIN);
        if (state === READING || brought) return tellWhileOpen(state);
        brought = true;
        return bringPageSide(tab).then(connect, () => tellWhileOpen(state));
      });
    };
    call = callPage(tab, { tell: heard, unheard, ended });
  };
  const arrived = (): void => {
    brought = false;
    connect();
  };
  onArrival(tab, arrived, signal);
  onFrame(tab, () => call?.renew(), signal);
  signal.addEventListener('abort', () => call?.end());
  connect();
  return { show: (phrase, nth) => call?.show(phrase, nth), go: (by) => call?.go(by) };
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

/** Calls `change` whenever a frame within the tab's page comes or goes. */
function onFrame(tab: number, change: () => void, signal: AbortSignal): void {
  const { onConnect } = browser.runtime;
  const listener: Parameters<typeof onConnect.addListener>[0] = ({ name, sender }) => {
    if (name === FRAME_PORT && sender?.tab?.id === tab) change();
  };
  onConnect.addListener(listener);
  signal.addEventListener('abort', () => onConnect.removeListener(listener));
}
