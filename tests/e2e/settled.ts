import type { Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { PageReport } from '../../entrypoints/background/protocol.ts';

/** In the worker, where the function below runs. */
declare const chrome: typeof browser;

/** Number of the tab in front. */
export function activeTab(worker: Worker): Promise<number> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

/** Waits until the main frame in `tab` says that all of it has been read, and answers its report. */
export function whenRead(worker: Worker, tab: number): Promise<PageReport> {
  return worker.evaluate(
    (id) =>
      new Promise<PageReport>((done, fail) => {
        const port = chrome.tabs.connect(id, { name: 'tifa-page', frameId: 0 });
        const patience = setTimeout(() => fail(new Error('the page is never read')), 30_000);
        port.onMessage.addListener((report: PageReport) => {
          if (!report.complete) return;
          clearTimeout(patience);
          port.disconnect();
          done(report);
        });
      }),
    tab,
  );
}
