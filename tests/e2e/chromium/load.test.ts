import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;

let tifa: ChromiumWithTifa;

beforeAll(async () => {
  tifa = await borrowChromium();
});

afterAll(() => tifa?.close());

test('a reader who adds Tifa to Chromium gets a running librarian', async () => {
  const librarian = await tifa.worker();
  expect(librarian.url()).toBe(`chrome-extension://${tifa.extensionId}/background.js`);
  expect(await librarian.evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
});

test('a web page can neither load files of the extension nor talk to it', async () => {
  const librarian = await tifa.worker();
  const manifest = await librarian.evaluate(() => chrome.runtime.getManifest());
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});
