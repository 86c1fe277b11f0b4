/** The number on the toolbar's sign. Nothing is kept: each count asks the page's frames. */
import { browser } from 'wxt/browser';
import { loadSettings } from '../settings/store.ts';
import { mergeReports } from '../thispage/reports.ts';
import { withFrames } from './frames.ts';
import { FRAME_PORT, type PageReport } from './protocol.ts';

const SEAL = '#9d2b22';
const PAPER = '#fffefb';
/** More does not fit. */
const MOST = 999;
/** Nobody waits for the sign, and a frame that was missed on a busy machine would be missed until it changes. */
const QUIET = 300;

/** Tabs that are being counted, and whether something has changed meanwhile. */
const counting = new Map<number, boolean>();

/** Counts anew when a frame comes to a tab, or leaves it. */
export function countFrames(): void {
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (name === FRAME_PORT && sender?.tab?.id !== undefined) void countOnSign(sender.tab.id);
  });
}

/** Puts the number of distinct phrases in a tab, all frames together, on the sign; nothing where there are none. */
export async function countOnSign(tab: number): Promise<void> {
  const isCounting = counting.has(tab);
  counting.set(tab, isCounting);
  if (isCounting) return;
  await countOnce(tab).finally(() => {
    const again = counting.get(tab);
    counting.delete(tab);
    if (again) void countOnSign(tab);
  });
}

async function countOnce(tab: number): Promise<void> {
  const { badge } = await loadSettings();
  // Who wants no number has no frame asked for one.
  if (!badge) return write(tab, 0);
  const count = (reports: readonly PageReport[]): void => {
    void write(tab, mergeReports(reports).found.length);
  };
  await withFrames(tab, count, QUIET);
}

/** A tab that has gone meanwhile has no sign. */
async function write(tabId: number, count: number): Promise<void> {
  const text = count > MOST ? `${MOST}+` : String(count || '');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: SEAL }),
    browser.action.setBadgeTextColor({ tabId, color: PAPER }),
  ]).catch(() => undefined);
}
