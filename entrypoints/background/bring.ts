/** Brings the scripts of the page side to where the browser does not. */
import { browser } from '@wxt-dev/browser';

/** Runs the script of the cards in one frame. Rejects where the frame is gone or closed to extensions. */
export async function bringCards(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/card.js'],
  });
}

/** Runs the page side in every frame of a tab; one that is there gives way. Rejects where the tab is gone or closed to extensions. */
export async function bringPageSide(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/content-scripts/content.js'],
  });
}

/** Reads the tabs that were open before Tifa came, or before it was let read them. */
export function readOpenTabs(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.length) void bringEverywhere();
  });
  // Firefox does so by itself.
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void bringEverywhere();
  });
}

/** Some tabs are closed to extensions, and some close meanwhile. */
async function bringEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: '<all_urls>', discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [bringPageSide(id)])));
}
