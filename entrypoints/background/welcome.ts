/** The first page that a reader sees, and only where something is left to him. */
import { browser } from 'wxt/browser';
import { isAllowed } from '../settings/allowed.ts';
import { WELCOME_ADDRESS } from '../ui/place.ts';

/** After an installation that came without leave to read pages, opens the page that asks for it. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await isAllowed())) return;
    await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_ADDRESS) });
  });
}
