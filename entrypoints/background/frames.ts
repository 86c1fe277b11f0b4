/** All frames of a tab's page at once: what they hold, and a line to say something back. */
import { browser } from 'wxt/browser';
import { inOrder, isReport } from '../thispage/reports.ts';
import { PAGE_PORT, type PageReport } from './protocol.ts';

type Port = ReturnType<typeof browser.tabs.connect>;

/** Milliseconds without a word after which all frames have spoken. */
const QUIET = 60;
/** Milliseconds until which a first word is waited for: a busy page needs some, and one where nobody is closes the port. */
const PATIENCE = 3_000;

/**
 * Asks the frames of a tab once; `use` gets their reports, the page itself first, and the port that is
 * closed behind it. Who can wait longer between two of them, in milliseconds, hears slow ones as well.
 */
export async function withFrames(
  tab: number,
  use: (reports: readonly PageReport[], port: Port) => void,
  quiet = QUIET,
): Promise<void> {
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  const reports = await listen(port, quiet);
  use(inOrder(reports), port);
  port.disconnect();
}

function listen(port: Port, quiet: number): Promise<PageReport[]> {
  const reports = new Map<string, PageReport>();
  return new Promise((done) => {
    const end = (): void => done([...reports.values()]);
    let waiting = setTimeout(end, PATIENCE);
    port.onMessage.addListener((message: unknown) => {
      if (!isReport(message)) return;
      reports.set(message.frame, message);
      clearTimeout(waiting);
      waiting = setTimeout(end, quiet);
    });
    port.onDisconnect.addListener(() => {
      // Reading it tells Chromium that the failure is known; else it is logged as an error.
      void browser.runtime.lastError;
      clearTimeout(waiting);
      end();
    });
  });
}
