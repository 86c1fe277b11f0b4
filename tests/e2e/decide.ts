import type { browser } from 'wxt/browser';
import type { Settings } from '../../entrypoints/settings/settings.ts';
import type { ChromiumWithTifa } from './chromium.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;

/** Puts these settings in the place of those that hold; what is left out has its default. */
export async function decide(tifa: ChromiumWithTifa, settings: Partial<Settings>): Promise<void> {
  const worker = await tifa.worker();
  await worker.evaluate((wanted) => chrome.storage.local.set({ settings: wanted }), settings);
}
