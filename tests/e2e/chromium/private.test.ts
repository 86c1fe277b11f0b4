import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { letIntoPrivateWindows } from '../extensionsPage.ts';
import { serve, type Site } from '../serve.ts';
import { whenRead } from '../settled.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await openChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('a private window is read where the reader lets Tifa in, and nothing of it is kept', async () => {
  await letIntoPrivateWindows(tifa);
  const worker = await tifa.worker();
  const tab = await worker.evaluate(async (url) => {
    const window = await chrome.windows.create({ incognito: true, url });
    return window?.tabs?.[0]?.id ?? -1;
  }, site.origin);
  const sign = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await expect.poll(sign).not.toBe('');
  expect((await whenRead(worker, tab)).found).not.toEqual([]);
  const kept = await worker.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    await indexedDB.databases(),
  ]);
  expect(kept).toEqual([{}, {}, []]);
});
