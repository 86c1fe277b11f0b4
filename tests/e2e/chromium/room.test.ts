import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

let tifa: ChromiumWithTifa;
let site: Site;
let article: Page;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage(), '/english': pageOf('<p>Nothing.</p>') } });
  tifa = await borrowChromium();
  article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** The reading room in a tab; it speaks of the article, from which it was opened. */
async function openRoom(hash = ''): Promise<Page> {
  await article.bringToFront();
  const room = await tifa.newExtensionPage(`sidepanel.html${hash}`);
  await room.getByRole('navigation', { name: 'Rooms' }).waitFor();
  return room;
}

test('a reader who opens the room sees what stands on the page and which notice it reprints', async () => {
  const room = await openRoom();
  await room.getByText('This page reprints a notice').waitFor();
  expect(await room.locator('.nearest').textContent()).toContain('中共信阳市委组织部');
});

test('next and previous walk through all marks, around the end', async () => {
  const room = await openRoom();
  const steps = room.getByRole('group', { name: 'Through all marks' });
  await steps.getByRole('button', { name: 'Previous mark' }).click();
  const last = await steps.getByText(/^Mark (\d+) of \1$/).textContent();
  await steps.getByRole('button', { name: 'Next mark' }).click();
  await steps.getByText(/^Mark 1 of /).waitFor();
  expect(last).toMatch(/^Mark \d+ of \d+$/);
});

test('a shared stretch is shown on both sides when the reader points at one', async () => {
  const room = await openRoom('#view=parallel&notice=ningbo-2020-01-30');
  const run = room.locator('.page-side .run').first();
  await run.hover();
  await room.locator('.notice-side .run.active').waitFor();
  expect(await room.locator('.notice-side .run.active').textContent()).toBe(
    await room.locator('.page-side .run.active').textContent(),
  );
});

test('side by side with a page that has no Chinese says so, and does not ask for a page', async () => {
  const english = await tifa.newPage(`${site.origin}/english`);
  await english.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const room = await tifa.newExtensionPage(
    `sidepanel.html?tab=${tab}#view=parallel&notice=central-2020-01-28`,
  );
  await room.getByText('There is no Chinese text on this page.').waitFor();
});

test('arrow keys walk the table of phrases from notice to notice', async () => {
  const room = await openRoom('#view=matrix');
  await room.getByRole('link', { name: '“四个意识”', exact: true }).focus();
  await room.keyboard.press('ArrowRight');
  expect(await room.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
    'notice=central-2020-01-28',
  );
});

test('the ladder of a phrase can be kept as a picture', async () => {
  const room = await openRoom('#phrase=sige-yishi');
  const [svg] = await Promise.all([
    room.waitForEvent('download'),
    room.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  expect(await readFile(await svg.path(), 'utf8')).toContain('中共宁波市委');
  const [png] = await Promise.all([
    room.waitForEvent('download'),
    room.getByRole('button', { name: 'Save as PNG' }).click(),
  ]);
  expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
});

test('a search in the room keeps to the chosen level, and Enter opens the first answer', async () => {
  const room = await openRoom('#query=守土');
  await room.locator('main').getByLabel('Level').selectOption('central');
  await room.getByText(/left out by the filters/).waitFor();
  await room.getByRole('textbox').press('Enter');
  await room.getByRole('heading', { level: 1, name: /关于加强党的领导/ }).waitFor();
  expect(await room.getByRole('textbox').inputValue()).toBe('');
});

test('filters that are taken off leave the focus among the filters, more answers on the first of them', async () => {
  const room = await openRoom('#query=党');
  const main = room.locator('main');
  await main.getByLabel('Level').selectOption('city');
  await main.getByRole('button', { name: 'Clear the filters' }).press('Enter');
  await main.getByLabel('Theme').and(room.locator(':focus')).waitFor();
  const phrases = main.locator('.entries').first();
  const shown = await phrases.locator('> li').count();
  await phrases.locator('+ button', { hasText: /more/ }).press('Enter');
  await phrases.locator(`> li:nth-child(${shown + 1}) :focus`).waitFor();
});
