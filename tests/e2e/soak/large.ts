import type { Page } from 'playwright-core';
import type { ChromiumWithTifa, openBareChromium } from '../chromium.ts';
import { measureWork } from '../profile.ts';
import { activeTab, whenRead } from '../settled.ts';
import type { Figure } from './figure.ts';

type Bare = Awaited<ReturnType<typeof openBareChromium>>;

/** What reading a page and scrolling through it costs; `name` says which page. */
export async function measureLarge(
  tifa: ChromiumWithTifa,
  bare: Bare,
  url: string,
  name: string,
): Promise<Figure[]> {
  const page = await tifa.newPage();
  await page.bringToFront();
  const worker = await tifa.worker();
  const reading = await measureWork(page, async () => {
    await page.goto(url);
    await whenRead(worker, await activeTab(worker));
  });
  const scrolling = await measureWork(page, () => page.evaluate(scrollThrough));
  const held = await heapOf(page);
  await page.close();
  const alone = await bare.newPage(url);
  const own = await heapOf(alone);
  await alone.close();
  return [
    { what: `${name}: longest task of ours`, value: reading.longest, unit: 'ms', most: 50 },
    { what: `${name}: all of ours until it is read`, value: reading.total, unit: 'ms' },
    {
      what: `${name}: longest task of ours in scrolling`,
      value: scrolling.longest,
      unit: 'ms',
      most: 50,
    },
    { what: `${name}: memory in the page’s process`, value: held - own, unit: 'MB' },
  ];
}

/** Two thirds of a screen every 50 ms. */
async function scrollThrough(): Promise<void> {
  for (let i = 0; i < 40; i++) {
    scrollBy(0, 600);
    // oxlint-disable-next-line no-await-in-loop -- a reader takes time
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What scripts hold in a page, ours and its own, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debuggerOf.send('Runtime.getHeapUsage');
  await debuggerOf.detach();
  return usedSize / 2 ** 20;
}
