import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closedCard, openedCard } from '../card.ts';
import { command as giveCommand } from '../command.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { readMarks, waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

const [FIRST, SECOND, THIRD] = ['战斗堡垒作用', '守土有责、守土尽责', '不串门、不集会、不聚餐'];
const far = '<p style="height: 3000px"></p>';

let tifa: ChromiumWithTifa;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await serve({
    pages: {
      '/': pageOf(`<p>${FIRST}</p>${far}<p>${SECOND}</p>${far}<iframe src="/inner"></iframe>`),
      '/inner': pageOf(`<p>${THIRD}</p>`),
      '/none': pageOf('<p>今天天气很好。</p>'),
    },
  });
  tifa = await borrowChromium();
});

beforeEach(async () => {
  page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await waitForMarks(page);
  await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => waitForMarks(frame)),
  );
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

function command(name: string): Promise<void> {
  return giveCommand(tifa, name);
}

/** What is set apart in each frame. */
async function pointed(): Promise<string[]> {
  const groups = await Promise.all(page.frames().map((frame) => readMarks(frame)));
  return groups.map((frame) => frame.find(({ name }) => name === 'tifa-pointed')?.texts[0] ?? '');
}

/** Waits until a phrase and no other is set apart in one frame. */
async function arriveAt(frame: number, phrase: string): Promise<void> {
  await expect.poll(async () => (await pointed())[frame]).toBe(phrase);
}

test('a key leads from mark to mark, into frames, around the end, and back', async () => {
  await command('next-mark');
  await arriveAt(0, FIRST);
  await command('next-mark');
  await arriveAt(0, SECOND);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  await command('next-mark');
  await arriveAt(1, THIRD);
  await command('next-mark');
  await arriveAt(0, FIRST);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await command('previous-mark');
  await arriveAt(1, THIRD);
});

test('the popup’s steps go on from where a key has led, and a key from theirs', async () => {
  await command('next-mark');
  await arriveAt(0, FIRST);
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByText('1 / 3').waitFor();
  await popup.getByRole('button', { name: 'Next mark' }).click();
  await popup.getByText('2 / 3').waitFor();
  await page.bringToFront();
  await command('next-mark');
  await popup.getByText('3 / 3').waitFor();
});

test('a key opens the card of the mark at hand, and Escape leads back', async () => {
  await command('next-mark');
  await command('next-mark');
  await arriveAt(0, SECOND);
  await command('open-card');
  expect(await openedCard(page)).toContain(SECOND);
  await page.keyboard.press('Escape');
  expect(await closedCard(page)).toBe('');
});

test('before any step the mark at hand is the first in view', async () => {
  await page.evaluate(() => scrollTo(0, 3000));
  await command('open-card');
  expect(await openedCard(page)).toContain(SECOND);
});

test('on a page without marks the keys do nothing', async () => {
  await page.goto(`${site.origin}/none`);
  await command('next-mark');
  await command('open-card');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a key opens the reading room', async () => {
  const [room] = await Promise.all([tifa.context.waitForEvent('page'), command('open-room')]);
  await room.waitForURL(/sidepanel\.html/);
});
