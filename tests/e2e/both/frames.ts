import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { FRAME_KINDS, framedPages, restInFrame } from '../frames.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import type { EitherBrowser, EitherPage, Open } from './browser.ts';

/** In a page of the extension, where a function below runs. */
declare const chrome: typeof browser;

const LINE = '<p>守土有责、守土尽责</p>';

/** A card opens in every kind of frame that a page can hold, and what a frame holds goes with it. */
export function testFrames(open: Open): void {
  let tifa: EitherBrowser;
  let site: Site;
  let page: EitherPage;

  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/framing': pageOf(`${LINE}<iframe src="/framed"></iframe>`),
      '/framed': pageOf(LINE + LINE),
    };
    site = await serve({ pages });
    Object.assign(pages, framedPages(site.plainOrigin));
    tifa = await open();
    page = await tifa.newPage(`${site.origin}/`);
  });

  afterAll(async () => {
    await tifa?.close();
    await site?.close();
  });

  test.for(FRAME_KINDS)('a card opens in a frame: %s', async (kind) => {
    const { card, onTop } = await restInFrame(page, kind);
    expect(card).toBeGreaterThan(100);
    expect(onTop).toBe(true);
  });

  test('frames that come are heard while the popup is open, and those that go are forgotten', async () => {
    const url = `${site.origin}/framing`;
    const framing = await tifa.newPage(url);
    const witness = await tifa.newExtensionPage('manifest.json');
    const tab = await witness.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((one) => one.url === address)?.id;
    }, url);
    const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
    const count = (): Promise<string | undefined> =>
      popup.evaluate(() => document.querySelector('.steps .count')?.textContent.trim());
    await expect.poll(count).toBe('– / 3');
    // A page that nobody sees is not read.
    await framing.bringToFront();
    await framing.evaluate(() => {
      const late = document.createElement('iframe');
      late.src = '/framed';
      document.body.append(late);
    });
    await expect.poll(count).toBe('– / 5');
    await framing.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.location.reload(),
    );
    await framing.evaluate(() => document.body.append('守土有责、守土尽责'));
    await expect.poll(count).toBe('– / 6');
    await framing.evaluate(() => {
      for (const one of document.querySelectorAll('iframe')) one.remove();
    });
    await expect.poll(count).toBe('– / 2');
  });
}
