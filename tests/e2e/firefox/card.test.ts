import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { hoverMark } from '../card.ts';
import { newsPage, traditionalNewsPage } from '../demonstration.ts';
import { focusedInCard, openedCard, waitForCards } from '../firefox-card.ts';
import { borrowFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { poll } from '../poll.ts';
import { serialise } from '../serialise.ts';
import { serve, type Site } from '../serve.ts';

/** In a page of the extension, where functions run that are given to it. */
declare const browser: typeof Api;

const PHRASE = '不忘初心、牢记使命';
const ALTERED = pageOf('<p>让党旗在疫情防控斗争一线高高飘扬</p>', {
  head: '<meta property="article:published_time" content="2020-02-03T08:00:00+08:00">',
});
const LINK = pageOf('<p><a href="#there">守土有责、守土尽责</a></p><p><button>按钮</button></p>');
const TWO = pageOf('<p>疫情就是命令，防控就是责任</p><p>守土有责、守土尽责</p>');

let tifa: FirefoxWithTifa;
let site: Site;
let page: Page;
let before: string;

beforeAll(async () => {
  site = await serve({
    pages: {
      '/': newsPage(),
      '/traditional': traditionalNewsPage(),
      '/altered': ALTERED,
      '/link': LINK,
      '/two': TWO,
    },
  });
  tifa = await borrowFirefox();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

beforeEach(() => visit('/'));

afterEach(() => page.close());

async function visit(path: string): Promise<void> {
  await page?.close();
  page = await tifa.newPage(site.origin + path);
  await page.bringToFront();
  await waitForMarks(page);
  before = await serialise(page);
}

/** Rests the pointer on a phrase, and answers what the card says. */
async function openAt(text: string): Promise<string> {
  await hoverMark(page, text);
  return openedCard(page);
}

test('resting on a mark opens a card: the wording, its gloss, how it matches, who states it and when', async () => {
  const card = await openAt(PHRASE);
  expect(card).toContain('Tifa');
  expect(card).toContain(PHRASE);
  expect(card).toMatch(/original aspiration/);
  expect(card).toMatch(/word for word/i);
  expect(card).toContain('2020');
});

test('a mark in Traditional script says that it has the same wording', async () => {
  await visit('/traditional');
  const card = await openAt('不忘初心、牢記使命');
  expect(card).toContain(PHRASE);
  expect(card).toMatch(/same words/i);
});

test('an altered wording says what differs, and how long before the article it was first used', async () => {
  await visit('/altered');
  const card = await openAt('让党旗');
  expect(card).toContain('Altered wording');
  expect(card).toMatch(/Missing:[\s\S]*第[\s\S]*Moved:[\s\S]*疫情/);
  expect(card).toContain('first in the corpus · 6 days before this article');
});

test.for([
  ['Escape', () => page.keyboard.press('Escape')],
  ['a pointer that leaves', () => page.mouse.move(5, 5, { steps: 3 })],
  ['a press outside', () => page.mouse.click(640, 2)],
] as const)('%s closes the card, and the page is what it was', async ([, leave]) => {
  await openAt(PHRASE);
  await leave();
  expect(await waitForCards(page, 0)).toBe(0);
  expect(await serialise(page)).toBe(before);
});

test('a pinned card stays beside a second one, and Escape closes the top one first', async () => {
  await visit('/two');
  await openAt('守土有责');
  await page.keyboard.press('p');
  await hoverMark(page, '疫情就是命令');
  expect(await waitForCards(page, 2)).toBe(2);
  await page.keyboard.press('Escape');
  expect(await waitForCards(page, 1)).toBe(1);
  expect(await openedCard(page)).toContain('守土有责');
  await page.keyboard.press('Escape');
  expect(await waitForCards(page, 0)).toBe(0);
});

test('Tab goes into the card, arrows walk its sources, Escape gives the focus back', async () => {
  await visit('/link');
  await page.focus('button');
  await openAt('守土有责');
  const focus = (): Promise<string> => focusedInCard(page);
  await page.keyboard.press('Tab');
  await expect.poll(focus).toMatch(/^Tifa: sources of/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focus).toMatch(/^Open .* in the reading room$/);
  const first = await focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focus).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect.poll(focus).toBe(first);
  await page.keyboard.press('Escape');
  expect(await waitForCards(page, 0)).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.nodeName)).toBe('BUTTON');
});

test('the focus on a link that holds a phrase opens its card, and Alt and Down go into it', async () => {
  await visit('/link');
  await page.keyboard.press('Tab');
  expect(await openedCard(page)).toContain('守土有责、守土尽责');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await expect.poll(() => focusedInCard(page)).toMatch(/^Tifa: sources of/);
});

test('Enter on a source opens the reading room at its place', async () => {
  const desk = await tifa.newExtensionPage('manifest.json');
  const isOpen = (): Promise<boolean> =>
    desk.evaluate(async () => {
      const tabs = await browser.tabs.query({});
      return tabs.some(({ url = '' }) => /sidepanel\.html#notice=.+&start=\d+&end=\d+/.test(url));
    });
  await page.bringToFront();
  await openAt(PHRASE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await isOpen()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await poll(isOpen, Boolean)).toBe(true);
});
