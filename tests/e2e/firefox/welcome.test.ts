import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { browser as Api } from 'wxt/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsPage } from '../demonstration.ts';
import { ROOT } from '../extension.ts';
import { openFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';

/** In a page of the extension, where the function below runs. */
declare const browser: typeof Api;

const ARTIFACTS = join(ROOT, '.artifacts');

let tifa: FirefoxWithTifa;
let site: Site;

beforeAll(async () => {
  await mkdir(ARTIFACTS, { recursive: true });
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await openFirefox();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('a reader whose Firefox grants all pages, as it does by itself, sees no page unasked', async () => {
  const pages = await tifa.browser.pages();
  expect(pages.filter((page) => page.url().includes('welcome'))).toEqual([]);
  const popup = await tifa.newExtensionPage('popup.html');
  await popup.waitForSelector('.footer');
  expect(await popup.$('.leave')).toBeNull();
  await popup.close();
});

test('a reader whose Firefox grants no pages is told so, and one click lets Tifa read, open tabs as well', async () => {
  const welcome = await tifa.newExtensionPage('welcome.html');
  await welcome.evaluate(() => browser.permissions.remove({ origins: ['<all_urls>'] }));
  const article = await tifa.newPage(site.origin);
  expect(await waitForMarks(article, 1_000)).toEqual([]);

  const popup = await tifa.newExtensionPage('popup.html');
  const way = await popup.waitForSelector('.leave a');
  expect(await way?.evaluate((link) => link.getAttribute('href'))).toBe('/welcome.html');
  await popup.screenshot({ path: join(ARTIFACTS, 'leave.png') });

  await welcome.bringToFront();
  const button = await welcome.waitForSelector('button.allow');
  await welcome.screenshot({ path: join(ARTIFACTS, 'welcome.png') });
  await button?.click();
  const said = await poll(
    () => welcome.$eval('output', (output) => output.textContent),
    (words) => words.includes('reads with you'),
  );
  expect(said).toContain('Tifa reads with you now');
  expect(await welcome.$('button.allow')).toBeNull();
  await welcome.screenshot({ path: join(ARTIFACTS, 'welcome-allowed.png') });
  await article.bringToFront();
  expect(countMarks(await waitForMarks(article))).toBeGreaterThan(0);
});
