/** The number on the toolbar's sign. Nothing is kept: each count asks the page's frames. */
import { browser } from 'wxt/browser';
import { loadSettings } from '../settings/store.ts';
import { mergeReports } from '../thispage/reports.ts';
import { withFrames } from './frames.ts';

const SEAL = '#9d2b22';
const PAPER = '#fffefb';
/** More does not fit. */
const MOST = 999;

/** Tabs that are being counted: what changes meanwhile is in the count. */
const counting = new Set<number>();

/** Puts the number of distinct phrases in a tab, all frames together, on the sign; nothing where there are none. */
export async function countOnSign(tab: number): Promise<void> {
  if (counting.has(tab)) return;
  counting.add(tab);
  const { badge } = await loadSettings();
  await withFrames(tab, (reports) => {
    counting.delete(tab);
    void write(tab, badge ? mergeReports(reports).found.length : 0);
  });
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
