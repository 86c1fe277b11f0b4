/** Where the settings are kept: one object in the extension's storage, which every page of it shares. */
import { browser } from '@wxt-dev/browser';
import { readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The settings as they are; the defaults where the storage does not answer. */
export async function loadSettings(): Promise<Settings> {
  return stored().catch(() => readSettings(undefined));
}

/**
 * Changes what `change` answers and leaves the rest; of two changes at once both hold. Only for pages
 * of the extension: elsewhere the lock would be the web page's. Rejects where nothing can be stored.
 */
export async function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const settings = await stored();
    await browser.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });
}

/** Calls `changed` whenever the settings change, wherever that was, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(readSettings(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function stored(): Promise<Settings> {
  const { [KEY]: settings } = await browser.storage.local.get(KEY);
  return readSettings(settings);
}
