import type { Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { LATIN } from '../both/untouched.ts';
import { closedCard, hoverMark, openedCard } from '../card.ts';
import { type ChromiumWithTifa, openBareChromium, borrowChromium } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serialise } from '../serialise.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;
declare const self: { messages: number };

const ORDINARY = pageOf('<p>今天天气很好，我们去公园散步。</p>');

let tifa: ChromiumWithTifa;
let bare: Awaited<ReturnType<typeof openBareChromium>>;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage(), '/ordinary': ORDINARY, '/latin': LATIN } });
  tifa = await borrowChromium();
  bare = await openBareChromium();
});

afterAll(async () => {
  await tifa?.close();
  await bare?.close();
  await site?.close();
});

test('a page is the same with Tifa and without, to the byte, before a card and after it', async () => {
  const without = await serialise(await bare.newPage(`${site.origin}/`));
  const shown = await tifa.newPage(`${site.origin}/`);
  await shown.bringToFront();
  expect(countMarks(await waitForMarks(shown))).toBeGreaterThan(0);
  expect(await serialise(shown)).toBe(without);

  const elements = () => shown.evaluate(() => document.querySelectorAll('*').length);
  const before = await elements();
  await hoverMark(shown, '不忘初心、牢记使命');
  expect(await openedCard(shown)).not.toBe('');
  expect(await elements()).toBe(before + 1);

  await shown.keyboard.press('Escape');
  expect(await closedCard(shown)).toBe('');
  expect(await serialise(shown)).toBe(without);
});

test('nothing is asked of any network, and the page hears of no error', async ({
  onTestFinished,
}) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  const take = (request: Request): unknown => requests.push(request.url());
  tifa.context.on('request', take);
  onTestFinished(() => void tifa.context.off('request', take));
  const shown = await tifa.newPage();
  shown.on('pageerror', (error) => complaints.push(String(error)));
  shown.on('console', (message) => complaints.push(message.text()));
  const asked = site.requests.length;
  await shown.goto(`${site.origin}/`);
  await shown.bringToFront();
  await waitForMarks(shown);
  await hoverMark(shown, '不忘初心、牢记使命');
  await openedCard(shown);
  expect(site.requests.slice(asked)).toEqual(['/']);
  expect(requests.filter((url) => !/^(data|chrome-extension):/.test(url))).toEqual([
    `${site.origin}/`,
  ]);
  expect(complaints).toEqual([]);
});

test('a page without Chinese never wakes the librarian', async () => {
  const worker = await tifa.worker();
  await worker.evaluate(() => {
    self.messages = 0;
    chrome.runtime.onMessage.addListener(() => void self.messages++);
  });
  const messages = () => worker.evaluate(() => self.messages);
  const latin = await tifa.newPage(`${site.origin}/latin`);
  await latin.bringToFront();
  await whenRead(worker, await activeTab(worker));
  expect(await messages()).toBe(0);
  await tifa.newPage(`${site.origin}/ordinary`);
  await expect.poll(messages).toBeGreaterThan(0);
});
