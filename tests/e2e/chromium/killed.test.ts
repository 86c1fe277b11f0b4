import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, openedCard } from '../card.ts';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { bundle, pageSideOf } from '../pageSide.ts';
import { serve, type Site } from '../serve.ts';

const KILLS = 10 * Number(process.env['TIFA_SOAK'] ?? 1);
/** Milliseconds: Chromium lets a worker that is at work come to an end, up to two seconds, before it starts the next. */
const SOON = 1000;
const LATEST = 2500;
/** Long enough for the librarian to be killed over it. */
const TEXT = '要坚持守土有责、守土担责、守土尽责，疫情就是命令，防控就是责任。'.repeat(8);
const MARKS = 16;
const ASKING = fileURLToPath(new URL('../asking.ts', import.meta.url));
const OUTCOMES = v.array(v.object({ took: v.number(), end: v.string() }));

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
  tifa = await openChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test(
  `while the librarian is killed ${KILLS} times, every question is answered or fails as unanswered, and hardly one takes a second`,
  async () => {
    const page = await tifa.newPage(site.origin);
    await page.bringToFront();
    await waitForMarks(page);
    const side = await pageSideOf(page);
    await side.run(await bundle(ASKING, 'asking'));
    const answers = side.run(`asking.keepAsking('${TEXT}', ${MARKS})`);
    await killAgainAndAgain();
    await side.run('asking.enough()');
    const outcomes = v.parse(OUTCOMES, await answers);

    const ends = Map.groupBy(outcomes, ({ end }) => end);
    const counts = [...ends].map(([end, { length }]) => `${length} ${end}`).join(', ');
    const times = outcomes.map(({ took }) => took).toSorted((a, b) => b - a);
    const late = times.filter((took) => took > SOON);
    console.log(`${counts}; ${late.length} after more than ${SOON} ms, the slowest ${times[0]} ms`);
    expect(outcomes.length).toBeGreaterThan(KILLS);
    expect([...ends.keys()].filter((end) => !['answered', 'Unanswered'].includes(end))).toEqual([]);
    expect(times[0]).toBeLessThan(LATEST);
    expect(late.length / times.length).toBeLessThan(0.01);
  },
  30_000 + KILLS * 1_000,
);

test('a page is read on, and a card opens, by a librarian who has to be woken', async () => {
  const page = await tifa.newPage(site.origin);
  await page.bringToFront();
  const before = countMarks(await waitForMarks(page));
  await killLibrarian();
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = '他说，疫情就是命令，防控就是责任。';
    document.querySelector('p')?.before(more);
  });
  await expect
    .poll(async () => countMarks(await waitForMarks(page)), { timeout: 10_000 })
    .toBeGreaterThan(before);
  await killLibrarian();
  await hoverMark(page, '疫情就是命令');
  expect(await openedCard(page)).toContain('疫情就是命令，防控就是责任');
});

/** At moments of chance, the same in every run. */
async function killAgainAndAgain(): Promise<void> {
  for (const pause of fc.sample(fc.integer({ min: 200, max: 1200 }), { numRuns: KILLS, seed: 1 })) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await delay(pause);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await killLibrarian();
  }
}

/** Ends the background worker at once, as Chromium does when memory is short. */
async function killLibrarian(): Promise<void> {
  const session = await tifa.context.browser()?.newBrowserCDPSession();
  const found = await session?.send('Target.getTargets');
  const worker = found?.targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
  await session?.detach();
}
