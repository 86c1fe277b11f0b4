/** Which tab an extension page speaks of. */
import { browser } from '@wxt-dev/browser';

/** Calls `turn` with the tab to speak of, now and whenever that changes, until `signal` aborts. */
export type Follow = (turn: (tab: number | undefined) => void, signal: AbortSignal) => void;

/** Speaks of the tab that the address names (`?tab=7`); else of the one the reader has before him. */
export const followReader: Follow = (turn, signal) => {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return turn(Number(named));
  return void follow(turn, signal);
};

async function follow(turn: (tab: number | undefined) => void, signal: AbortSignal): Promise<void> {
  const [own, [active]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  // A page in a tab of its own speaks of the tab that the reader came from, and stays with it.
  if (own) return turn(await tabBefore(own.id));
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
    if (windowId === active?.windowId) turn(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  return turn(active?.id);
}

/** The tab of this window that was used last before `own`. */
async function tabBefore(own: number | undefined): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs
    .filter(({ id }) => id !== own)
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}
