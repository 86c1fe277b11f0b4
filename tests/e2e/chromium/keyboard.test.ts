import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { command } from '../command.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  const desk = pageOf('<textarea autofocus></textarea>');
  site = await serve({ pages: { '/': newsPage(), '/desk': desk } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** What has the focus, as it is called or as it reads. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });
}

/** Presses a key until the focus is on what is called so. */
async function walkTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  let steps = 0;
  const step = async (): Promise<string> => {
    if (steps++ > 0) await page.keyboard.press(key);
    return focused(page);
  };
  expect(await poll(step, (at) => name.test(at) || steps > 80)).toMatch(name);
}

test('a reader without a mouse goes from a mark to its sources, cites one, searches, and takes the dossier home', async () => {
  const article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);

  // To the second mark, into its card, to the first source, and to its place in the reading room.
  await command(tifa, 'next-mark');
  await command(tifa, 'next-mark');
  await command(tifa, 'open-card');
  const card = await openedCard(article);
  expect(card).toContain('Reading room');
  await article.keyboard.press('ArrowDown');
  const opening = tifa.context.waitForEvent('page');
  await article.keyboard.press('Enter');
  const room = await opening;
  await room.waitForURL(/sidepanel\.html#notice=.+&start=\d+/);
  const title = await room.getByRole('heading', { level: 1 }).textContent();

  // A citation of that notice.
  await walkTo(room, /^Copy citation: /, 'Shift+Tab');
  await room.keyboard.press('Enter');
  await room.locator('[role=menuitem]:focus').waitFor();
  await room.keyboard.press('g');
  await room.keyboard.press('Enter');
  await room.getByText('Copied: GB/T 7714—2015').waitFor();
  const desk = await tifa.newPage(`${site.origin}/desk`);
  await desk.keyboard.press('Control+V');
  const pasted = await poll(
    () => desk.locator('textarea').inputValue(),
    (words) => words !== '',
  );
  expect(pasted).toContain(`${title}[`);
  expect(pasted).toMatch(/\[\d{4}-\d\d-\d\d\]\. http/);
  await desk.close();
  await room.bringToFront();

  // A formula half remembered, in Traditional script: two members of three, in the wrong order.
  await walkTo(room, /^Search phrases/, 'Shift+Tab');
  await room.keyboard.type('守土盡責守土擔責');
  await room.getByText('守土有责、守土担责、守土尽责').first().waitFor();
  await walkTo(room, /中共中央/, 'ArrowDown');
  await room.keyboard.press('Enter');
  await room.getByRole('heading', { level: 1, name: /关于加强党的领导/ }).waitFor();

  // What was found on the page, as a file.
  await walkTo(room, /^This page$/, 'Shift+Tab');
  await room.keyboard.press('Enter');
  await room.getByText('This page reprints a notice').waitFor();
  await walkTo(room, /^Save dossier/);
  await room.keyboard.press('Enter');
  await room.locator('[role=menuitem]:focus').waitFor();
  const downloading = room.waitForEvent('download');
  await room.keyboard.press('Enter');
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  expect(saved).toContain('守土有责、守土尽责');
  expect(saved).toContain(site.origin);
});
