import type { browser } from 'wxt/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import type { EitherBrowser, EitherPage, Open } from './browser.ts';

/** In a page of the extension, where a function below runs. */
declare const chrome: typeof browser;

const [FIRST, SECOND, THIRD] = ['战斗堡垒作用', '守土有责、守土尽责', '不串门、不集会、不聚餐'];

/** What the number on the toolbar says of a page. */
export function testBadge(open: Open): void {
  let tifa: EitherBrowser;
  let site: Site;
  let witness: EitherPage;

  beforeAll(async () => {
    site = await serve({
      pages: {
        '/': pageOf(`<p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p>`),
        '/framing': pageOf(`<p>${FIRST}</p><iframe src="/inner"></iframe>`),
        '/inner': pageOf(`<p>${FIRST}</p><p>${THIRD}</p>`),
      },
    });
    tifa = await open();
    witness = await tifa.newExtensionPage('manifest.json');
  });

  afterAll(async () => {
    await tifa?.close();
    await site?.close();
  });

  /** What the sign says for the tab with this address. */
  const signOf = (url: string): Promise<string> =>
    witness.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return chrome.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === address)?.id });
    }, url);

  test('the sign counts distinct phrases, and follows the page', async () => {
    const url = `${site.origin}/`;
    const page = await tifa.newPage(url);
    await page.bringToFront();
    await expect.poll(() => signOf(url)).toBe('2');
    await page.evaluate((text) => document.body.append(text), THIRD);
    await expect.poll(() => signOf(url)).toBe('3');
    await page.evaluate(() => document.body.replaceChildren('没有了'));
    await expect.poll(() => signOf(url)).toBe('');
  });

  test('what stands in several frames counts once, and a frame that goes takes its phrases along', async () => {
    const url = `${site.origin}/framing`;
    const page = await tifa.newPage(url);
    await page.bringToFront();
    await expect.poll(() => signOf(url)).toBe('2');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => signOf(url)).toBe('1');
  });
}
