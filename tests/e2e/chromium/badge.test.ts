import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { testBadge } from '../both/badge.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { decide } from '../decide.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;
declare const self: { counts: number };

const [FIRST, SECOND, THIRD] = ['战斗堡垒作用', '守土有责、守土尽责', '不串门、不集会、不聚餐'];

const pages: Record<string, string> = {
  '/': pageOf(`<p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p>`),
  '/framing': pageOf(`<p>${FIRST}</p><iframe src="/inner"></iframe>`),
  '/inner': pageOf(`<p>${FIRST}</p><p>${THIRD}</p>`),
  '/none': pageOf('<p>今天天气很好，我们去公园散步。</p>'),
};
let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages });
  tifa = await borrowChromium();
});

beforeEach(() => decide(tifa, {}));

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** What the sign says for the tab in front. */
async function sign(): Promise<string> {
  const worker = await tifa.worker();
  const tab = await activeTab(worker);
  return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

testBadge(borrowChromium);

test.for(['its own', 'another'])(
  'a frame of %s site takes its phrases along from a page without Chinese',
  async (whose) => {
    const source = `${whose === 'another' ? site.plainOrigin : ''}/inner`;
    pages['/only-framing'] = pageOf(`<p>No Chinese.</p><iframe src="${source}"></iframe>`);
    const page = await tifa.newPage(`${site.origin}/only-framing`);
    await page.bringToFront();
    await expect.poll(sign).toBe('2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(sign).toBe('');
  },
);

test('each tab has its own number, and another page begins anew', async () => {
  const page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await expect.poll(sign).toBe('2');
  const other = await tifa.newPage(`${site.origin}/none`);
  await other.bringToFront();
  await waitForMarks(other, 500);
  expect(await sign()).toBe('');
  await page.bringToFront();
  await expect.poll(sign).toBe('2');
  await page.goto(`${site.origin}/none`);
  await expect.poll(sign).toBe('');
  await page.goBack();
  await expect.poll(sign).toBe('2');
});

test('the number goes and comes with its setting', async () => {
  const page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await expect.poll(sign).toBe('2');
  await decide(tifa, { badge: false });
  await expect.poll(sign).toBe('');
  await decide(tifa, {});
  await expect.poll(sign).toBe('2');
});

test('a background that was killed counts on from what the page says', async () => {
  const page = await tifa.newPage(`${site.origin}/framing`);
  await page.bringToFront();
  await expect.poll(sign).toBe('2');
  const popup = await tifa.newExtensionPage('popup.html');
  const devtools = await tifa.context.newCDPSession(popup);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await popup.close();
  await page.bringToFront();
  await page.evaluate((text) => document.body.append(text), SECOND);
  await expect.poll(sign).toBe('3');
});

test('a page without phrases asks for no count', async () => {
  const worker = await tifa.worker();
  await worker.evaluate(() => {
    self.counts = 0;
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if (JSON.stringify(message).includes('"count"')) self.counts++;
    });
  });
  const page = await tifa.newPage(`${site.origin}/none`);
  await page.bringToFront();
  await whenRead(worker, await activeTab(worker));
  expect(await worker.evaluate(() => self.counts)).toBe(0);
  await page.goto(`${site.origin}/`);
  await expect.poll(() => worker.evaluate(() => self.counts)).toBe(1);
});
