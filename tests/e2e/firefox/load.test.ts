import type { browser as Api } from 'wxt/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowFirefox, type FirefoxWithTifa } from '../firefox.ts';

/** In a page of the extension, where the functions below run. */
declare const browser: typeof Api;

let tifa: FirefoxWithTifa;

beforeAll(async () => {
  tifa = await borrowFirefox();
});

afterAll(() => tifa?.close());

test('a reader who adds Tifa to Firefox gets the extension under its own id', async () => {
  const page = await tifa.newExtensionPage('manifest.json');
  expect(await page.evaluate(() => browser.runtime.id)).toBe('tifa@tifa.example');
  expect(tifa.extensionId).toBe('tifa@tifa.example');
});

test('a web page can neither load files of the extension nor talk to it', async () => {
  const page = await tifa.newExtensionPage('manifest.json');
  const manifest = await page.evaluate(() => browser.runtime.getManifest());
  expect(manifest).toHaveProperty('manifest_version', 3);
  // Firefox states every key it knows, and null where the manifest has none.
  expect(manifest).toHaveProperty('web_accessible_resources', null);
  expect(manifest).not.toHaveProperty('externally_connectable');
});
