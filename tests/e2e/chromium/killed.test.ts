import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { hoverMark, openedCard } from '../card.ts';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { pageSideOf } from '../pageSide.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';

const KILLS = 10 * Number(process.env['TIFA_SOAK'] ?? 1);
/** What is added to the page at each killing: one phrase. */
const ADDED = '他说，疫情就是命令，防控就是责任。';
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
  `while the librarian is killed ${KILLS} times, every question is answered or fails as unanswered within a second, and the page is read on`,
  async () => {
    const page = await tifa.newPage(site.origin);
    await page.bringToFront();
    const popup = await tifa.newExtensionPage('popup.html');
    await page.bringToFront();
    const tab = await activeTab(popup);
    const phrases = async (): Promise<number> =>
      (await whenRead(popup, tab)).found.reduce((sum, { count }) => sum + count, 0);
    const before = await phrases();
    const side = await pageSideOf(page);
    await side.run(await bundle(ASKING, 'asking'));
    const answers = side.run(`asking.keepAsking('${TEXT}', ${MARKS})`);
    await killAgainAndAgain(page);
    await side.run('asking.enough()');
    const outcomes = v.parse(OUTCOMES, await answers);

    const ends = Map.groupBy(outcomes, ({ end }) => end);
    const counts = [...ends].map(([end, { length }]) => `${length} ${end}`).join(', ');
    const slowest = Math.max(...outcomes.map(({ took }) => took));
    console.log(`${KILLS} times killed: ${counts}, the slowest after ${slowest} ms`);
    expect(outcomes.length).toBeGreaterThan(KILLS);
    expect([...ends.keys()].filter((end) => !['answered', 'Unanswered'].includes(end))).toEqual([]);
    await expect.poll(phrases).toBe(before + KILLS);
  },
  120_000 + KILLS * 2_000,
);

test('a page is read on, and a card opens, by a librarian who has to be woken', async () => {
  const page = await tifa.newPage(site.origin);
  await page.bringToFront();
  const before = countMarks(await waitForMarks(page));
  await killLibrarian();
  await addTo(page);
  await expect.poll(async () => countMarks(await waitForMarks(page))).toBeGreaterThan(before);
  await killLibrarian();
  await hoverMark(page, '疫情就是命令');
  expect(await openedCard(page)).toContain('疫情就是命令，防控就是责任');
});

/**
 * At moments of chance, the same in every run; the page changes meanwhile. Chromium holds back a
 * worker that has hardly started when it is killed, so one half has no time to, and one half has.
 */
async function killAgainAndAgain(page: Page): Promise<void> {
  const pauses = [fc.integer({ min: 20, max: 400 }), fc.integer({ min: 200, max: 1200 })];
  for (const pause of pauses.flatMap((some) => fc.sample(some, { numRuns: KILLS / 2, seed: 1 }))) {
    /* oxlint-disable no-await-in-loop -- one after the other */
    await delay(pause);
    await killLibrarian();
    await addTo(page);
    /* oxlint-enable no-await-in-loop */
  }
}

async function addTo(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const more = document.createElement('p');
    more.textContent = text;
    document.querySelector('p')?.before(more);
  }, ADDED);
}

/** Ends the background worker at once, as Chromium does when memory is short; waits for one that starts. */
async function killLibrarian(): Promise<void> {
  const session = await tifa.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const findWorker = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type }) => type === 'service_worker')?.targetId;
  };
  const targetId = await poll(findWorker, (found) => found !== undefined);
  if (!targetId) throw new Error('no librarian to kill');
  await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
