import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Language } from '../../../entrypoints/ui/words/language.ts';
import { hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;

const PHRASE = '不忘初心、牢记使命';

let tifa: ChromiumWithTifa;
let site: Site;
let article: Page;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await borrowChromium();
  article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
});

beforeEach(() => choose('en'));

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

async function choose(language: Language): Promise<void> {
  const worker = await tifa.worker();
  await worker.evaluate((to) => chrome.storage.local.set({ settings: { language: to } }), language);
}

test('popup, room and a pinned card change their language at once, and keep what they show', async () => {
  const room = await tifa.newExtensionPage('sidepanel.html#notice=central-2020-01-28');
  const popup = await tifa.newExtensionPage('popup.html');
  await popup.getByLabel('Search phrases and notices').fill('疫情就是命令');
  await popup.getByRole('heading', { name: 'Passages with exactly these words' }).waitFor();
  await article.bringToFront();
  await hoverMark(article, PHRASE);
  expect(await openedCard(article)).toMatch(/In \d of 5 notices/);
  await article.keyboard.press('p');

  await choose('zh-Hans');
  await popup.getByRole('heading', { name: '字句相同的段落' }).waitFor();
  expect(await popup.getByLabel('搜索提法和文献').inputValue()).toBe('疫情就是命令');
  await room.getByRole('term').filter({ hasText: '发文单位' }).waitFor();
  expect(await room.getByText('2020年1月28日').count()).toBeGreaterThan(0);
  const card = () => openedCard(article);
  const said = await poll(card, (text) => text.includes('见于5篇文献中的'));
  expect(said).toContain('原文照录');
});

test('the extension’s pages say which language they are in, and set what officials wrote apart', async () => {
  await choose('zh-Hant');
  const room = await tifa.newExtensionPage('sidepanel.html#view=notices');
  await room.getByRole('heading', { name: '閱覽室' }).waitFor();
  expect(await room.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
  expect(await room.title()).toBe('文獻 · Tifa');
});
