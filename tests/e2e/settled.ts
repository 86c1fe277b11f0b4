import type { browser } from 'wxt/browser';
import type { PageReport } from '../../entrypoints/background/protocol.ts';

/** Where the functions below run: Chromium's worker, or a page of the extension in either browser. */
interface Inside {
  evaluate<Result>(pageFunction: () => Result): Promise<Awaited<Result>>;
  evaluate<Result>(pageFunction: (tab: number) => Result, tab: number): Promise<Awaited<Result>>;
}
declare const chrome: typeof browser;

/** Number of the tab in front. */
export function activeTab(inside: Inside): Promise<number> {
  return inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** Waits until the main frame in `tab` says that all of it has been read, and answers its report. */
export function whenRead(inside: Inside, tab: number): Promise<PageReport> {
  return inside.evaluate(
    (id) =>
      new Promise<PageReport>((done, fail) => {
        let waiting = true;
        let heard = 'not a word';
        const patience = setTimeout(() => {
          waiting = false;
          fail(new Error(`the page is never read: ${heard}`));
        }, 60_000);
        const listen = (): void => {
          const port = chrome.tabs.connect(id, { name: 'tifa-page', frameId: 0 });
          // One that met the page side on its way may never be heard.
          const unheard = setTimeout(() => {
            port.disconnect();
            if (waiting) listen();
          }, 3_000);
          // A page may be loaded before its page side is there to answer.
          port.onDisconnect.addListener(() => {
            clearTimeout(unheard);
            if (waiting) setTimeout(listen, 50);
          });
          port.onMessage.addListener((report: PageReport) => {
            clearTimeout(unheard);
            heard = JSON.stringify(report);
            if (!report.complete) return;
            clearTimeout(patience);
            port.disconnect();
            done(report);
          });
        };
        listen();
      }),
    tab,
  );
}
