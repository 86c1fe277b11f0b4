import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { decide } from '../decide.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serialise } from '../serialise.ts';
import { serve, type Site } from '../serve.ts';

const PHRASE = '守土有责、守土尽责';
const GAP = '<p style="height:1500px">天气很好</p>';
const LONG = pageOf(`${GAP}<p>做到${PHRASE}。</p>${GAP}`);
const SHORT = pageOf(`<p>做到${PHRASE}。</p>`);
const HOST = 'html > div[aria-hidden]';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': LONG, '/short': SHORT } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Where the middle of the phrase stands in the viewport. */
const phraseTop = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('p')[1]?.getBoundingClientRect().top ?? NaN);

test('a reader who wants a map sees where the phrase is, and a click goes there', async () => {
  await decide(tifa, { map: true });
  const page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await waitForMarks(page);
  await page.locator(HOST).waitFor({ state: 'attached' });
  expect(await phraseTop(page)).toBeGreaterThan(900);

  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  // The phrase stands in the middle of the page, and so does its tick.
  await page.mouse.click(width - 4, Math.round((height * 1530) / 3080 / 4) * 4 + 2);
  await expect.poll(() => phraseTop(page)).toBeLessThan(900);
});

test('a page that fits its window needs no map', async () => {
  await decide(tifa, { map: true });
  const page = await tifa.newPage(`${site.origin}/short`);
  await page.bringToFront();
  await waitForMarks(page);
  await page.waitForTimeout(800);
  expect(await page.locator(HOST).count()).toBe(0);
});

test('switched off, the map goes and the page is what it was, to the byte', async () => {
  await decide(tifa, { map: false });
  const page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await waitForMarks(page);
  const before = await serialise(page);
  await decide(tifa, { map: true });
  await page.locator(HOST).waitFor({ state: 'attached' });
  await decide(tifa, { map: false });
  await page.locator(HOST).waitFor({ state: 'detached' });
  expect(await serialise(page)).toBe(before);
});
