/** A browser takes longer to start than most tests take, so the files that one process reads share one. */
import type { browser } from 'wxt/browser';
import type { EitherBrowser } from './both/browser.ts';

/** In a page of the extension, where a function below runs. */
declare const chrome: typeof browser;

/**
 * Lends one browser to one borrower after the other; it is opened for the first, and kept as long as
 * the process. To close it is to give it back: `tidy` closes its tabs, and what Tifa has stored in it
 * is forgotten. Where that fails the next borrower gets a new one.
 */
export function lend<Browser extends EitherBrowser>(
  open: () => Promise<Browser>,
  tidy: (browser: Browser) => Promise<unknown>,
): () => Promise<Browser> {
  let kept: Browser | undefined;
  const keep = async (): Promise<Browser> => {
    // What is open when a process ends is closed, profile and all, by the library that opened it; not
    // when the process is ended from outside, as vitest ends those of its tests.
    process.once('SIGTERM', () => process.exit());
    kept = await open();
    return kept;
  };
  const takeBack = async (lent: Browser): Promise<void> => {
    await tidy(lent);
    await forget(lent);
  };
  const discard = async (lent: Browser): Promise<void> => {
    kept = undefined;
    await lent.close();
  };
  return async () => {
    const lent = kept ?? (await keep());
    return { ...lent, close: () => takeBack(lent).catch(() => discard(lent)) };
  };
}

async function forget(tifa: EitherBrowser): Promise<void> {
  const page = await tifa.newExtensionPage('manifest.json');
  await page.evaluate(async () => {
    localStorage.clear();
    await chrome.storage.local.clear();
  });
  await page.close();
}
