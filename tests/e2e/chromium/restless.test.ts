import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';

const TEXT =
  '今天我们去公园散步，天气很好，大家都高兴地说说笑笑，然后回家吃饭、看书、写字、听音乐。';
const RESTLESS = pageOf(
  `<p>守土有责、守土尽责</p><div hidden>${`<p>${TEXT.repeat(4)}</p>`.repeat(15_000)}</div>`,
);

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': RESTLESS } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Rewrites every paragraph in place, ten times a second; nothing of it is laid out, so it costs the page little. */
async function fight(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const paragraphs = [...document.querySelectorAll('div > p')];
    const rewrite = (): void => {
      for (const { firstChild } of paragraphs) if (firstChild) firstChild.nodeValue = text;
    };
    setInterval(rewrite, 100);
  }, TEXT.repeat(4));
}

test('a page that changes faster than it may be read is left alone, and the reader is told why', async () => {
  const page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  const worker = await tifa.worker();
  const tab = await activeTab(worker);
  await whenRead(worker, tab);
  await fight(page);
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await page.bringToFront();
  await popup.getByText('changes its text faster than it can be read').waitFor();
  expect(await popup.getByText('守土有责').count()).toBeGreaterThan(0);
});
