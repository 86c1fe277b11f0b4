import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { buildPage, describePage, mutatePage, readPlaces } from '../mutations.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';

/** Each seed is a page of so many sections, each changed by a sequence of its own. */
const SECTIONS = 8;
const STEPS = 20;
const SEEDS = Array.from({ length: 20 * Number(process.env['TIFA_SOAK'] ?? 1) }, (_, i) => i + 1);

const EMPTY = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>';
const pages: Record<string, string> = { '/': EMPTY };
let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages });
  tifa = await openChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test.for(SEEDS)(
  'whatever scripts do to a page, its marks are those of a fresh reading: seed %i',
  async (seed) => {
    const worker = await tifa.worker();
    const page = await tifa.newPage(`${site.origin}/`);
    await page.bringToFront();
    const tab = await activeTab(worker);
    await page.evaluate(mutatePage, { seed, sections: SECTIONS, steps: STEPS });
    await whenRead(worker, tab);
    const places = () => page.evaluate(readPlaces);
    const live = await painted(page).then(places);

    const twigs = JSON.stringify(await page.evaluate(describePage)).replaceAll('<', '\\u003c');
    pages[`/${seed}`] = `${EMPTY}<script>(${String(buildPage)})(${twigs})</script>`;
    await page.goto(`${site.origin}/${seed}`);
    await whenRead(worker, tab);
    const fresh = await painted(page).then(places);
    await page.close();
    expect(fresh.length).toBeGreaterThan(0);
    expect(live).toEqual(fresh);
  },
);

/** What has been read is painted in the next frame. */
async function painted(page: {
  evaluate: (wait: () => Promise<void>) => Promise<void>;
}): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
