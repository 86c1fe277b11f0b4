import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsPage } from '../demonstration.ts';
import { closeSidebar, sidebarText } from '../firefox-sidebar.ts';
import { borrowFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

let tifa: FirefoxWithTifa;
let site: Site;
let article: Page;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await borrowFirefox();
  article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
});

afterAll(async () => {
  if (tifa) await closeSidebar(tifa.browser);
  await tifa?.close();
  await site?.close();
});

/** The reading room in a tab; it speaks of the article, from which it was opened. */
async function openRoom(hash: string): Promise<Page> {
  await article.bringToFront();
  return tifa.newExtensionPage(`sidepanel.html${hash}`);
}

test('the sidebar says what stands on the page beside it and which notice that reprints', async () => {
  await article.bringToFront();
  const text = await sidebarText(tifa.browser, 'This page reprints a notice');
  expect(text).toContain('This page reprints a notice');
  expect(text).toContain('中共信阳市委组织部');
  expect(text).toContain('打赢疫情防控阻击战');
});

test('a notice stands in full, its phrases marked, each with the notices that share it', async () => {
  const room = await openRoom('#notice=central-2020-01-28');
  const title = await room.waitForSelector('main h1');
  expect(await title?.evaluate(({ textContent }) => textContent)).toContain('关于加强党的领导');
  const marks = await room.$$eval('main .marked', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(marks).toContain('守土有责、守土担责、守土尽责');
  await room.close();
});

test('a shared stretch is shown on both sides when the reader points at one', async () => {
  const room = await openRoom('#view=parallel&notice=ningbo-2020-01-30');
  await room.locator('.page-side .run').hover();
  const active = await room.waitForSelector('.notice-side .run.active');
  const words = await active?.evaluate(({ textContent }) => textContent);
  expect(words).toBe(await room.$eval('.page-side .run.active', ({ textContent }) => textContent));
  await room.close();
});

test('a search in the room is answered, and Enter opens the first answer', async () => {
  const room = await openRoom(`#query=${encodeURIComponent('守土擔責')}`);
  await room.waitForSelector('main .phrase');
  await room.focus('input');
  await room.keyboard.press('Enter');
  const title = await room.waitForSelector('main h1:not(.unseen)');
  expect(await title?.evaluate(({ textContent }) => textContent)).toContain('关于加强党的领导');
  await room.close();
});
