import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, openedCard } from '../card.ts';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

const TABS = process.env['TIFA_SOAK'] ? 50 : 15;
const PHRASE = '守土有责、守土尽责';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage(), '/next': '<!doctype html>next' } });
  tifa = await openChromium({ backForwardCache: true });
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('a page that the reader comes back to was kept as it was, marks and all, and its cards open', async () => {
  const page = await tifa.newPage(site.origin);
  await page.bringToFront();
  const before = await waitForMarks(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto(`${site.origin}/next`);
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
  expect(await waitForMarks(page)).toEqual(before);
  await hoverMark(page, PHRASE);
  expect(await openedCard(page)).toContain('守土尽责');
  await page.close();
});

test(`${TABS} tabs that come at once, as with a restored session, are all read alike`, async () => {
  const pages = await Promise.all(Array.from({ length: TABS }, () => tifa.newPage(site.origin)));
  const marks = await Promise.all(pages.map((page) => waitForMarks(page)));
  expect(new Set(marks.map((groups) => JSON.stringify(groups))).size).toBe(1);
  expect(marks[0]).not.toEqual([]);
});
