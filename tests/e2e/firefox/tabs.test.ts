import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { browser as Api } from 'wxt/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsPage } from '../demonstration.ts';
import { builtExtension } from '../extension.ts';
import { openFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

/** In a page of the extension, where a function below runs. */
declare const browser: typeof Api;

/** Milliseconds after which Firefox ends a background that has nothing to do. */
const IDLE = 300;

let tifa: FirefoxWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await openFirefox({ idle: IDLE });
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('tabs that come back with a session are read when the reader looks at them, and not before', async () => {
  const front = await tifa.newPage();
  const tabs = await Promise.all(Array.from({ length: 10 }, () => tifa.newPage()));
  await front.bringToFront();
  await Promise.all(tabs.map((tab) => tab.goto(site.origin)));
  const [first, ...others] = tabs;
  if (!first) throw new Error('no tab was opened');
  expect(await waitForMarks(first, 1_000)).toEqual([]);
  await first.bringToFront();
  expect(countMarks(await waitForMarks(first))).toBeGreaterThan(0);
  const hidden = await Promise.all(others.map((tab) => waitForMarks(tab, 0)));
  expect(hidden.flat()).toEqual([]);
  await Promise.all([front, ...tabs].map((tab) => tab.close()));
});

test('a page is read on by a background that Firefox has ended meanwhile', async () => {
  const page = await tifa.newPage(site.origin);
  const before = countMarks(await waitForMarks(page));
  const witness = await tifa.newExtensionPage('manifest.json');
  await expect
    .poll(() => witness.evaluate(() => browser.extension.getBackgroundPage() === null))
    .toBe(true);
  await witness.close();
  await page.bringToFront();
  await addParagraph(page);
  await expect.poll(async () => countMarks(await waitForMarks(page))).toBeGreaterThan(before);
  await page.close();
});

test('an open tab is read once, and once only, after an update', async () => {
  const page = await tifa.newPage(site.origin);
  const before = await waitForMarks(page);
  await tifa.browser.installExtension(builtExtension('firefox-mv3'));
  await delay(1_000);
  await addParagraph(page);
  await expect.poll(async () => countMarks(await waitForMarks(page))).toBe(countMarks(before) + 1);
});

function addParagraph(page: Page): Promise<void> {
  return page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = '他说，疫情就是命令，防控就是责任。';
    document.querySelector('p')?.before(more);
  });
}
