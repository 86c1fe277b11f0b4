/** Whether the browser lets Tifa read pages: Firefox leaves that to the reader, and Chrome lets him take it back. */
import { browser } from '@wxt-dev/browser';

const PAGES = { origins: ['<all_urls>'] };

export function isAllowed(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks the reader, and answers what he said. Call it inside a click: browsers ask nothing unasked. */
export function askToBeAllowed(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Calls `changed` with what holds now and after each change, until `signal` aborts. */
export async function followAllowed(
  changed: (allowed: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = async (): Promise<void> => changed(await isAllowed());
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(tell);
    signal.addEventListener('abort', () => event.removeListener(tell));
  }
  await tell();
}
