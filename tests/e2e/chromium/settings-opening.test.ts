import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opening } from '../../../entrypoints/settings/settings.ts';
import { closedCard, hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { decide } from '../decide.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';

const PHRASE = '守土有责、守土尽责';
const LINKED = '战斗堡垒作用';

let tifa: ChromiumWithTifa;
let site: Site;
let page: Page;

beforeAll(async () => {
  const body = `<p style="margin-top: 300px">${PHRASE}</p><p><a href="#there">${LINKED}</a></p><p>别的话</p>`;
  const form = `<form><input name="matches" hidden><p>${PHRASE}</p></form>`;
  site = await serve({ pages: { '/': pageOf(body), '/form': pageOf(form) } });
  tifa = await borrowChromium();
  page = await tifa.newPage();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Opens the page anew: one that is open hears of a decision a moment later. */
async function visit(opening: Opening, path = '/'): Promise<void> {
  await decide(tifa, { opening });
  await page.goto(site.origin + path);
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await waitForMarks(page);
}

/** Longer than a pointer has to rest, and a card to come. */
async function nothingOpens(): Promise<void> {
  await page.waitForTimeout(700);
  expect(await closedCard(page)).toBe('');
}

test('with a click as the way, a pointer at rest opens nothing and a click does', async () => {
  await visit('click');
  await hoverMark(page, PHRASE);
  await nothingOpens();
  await page.mouse.down();
  await page.mouse.up();
  expect(await openedCard(page)).toContain(PHRASE);
  await page.getByText('别的话').click();
  expect(await closedCard(page)).toBe('');
});

test('a click opens a card in a form whose fields bear the names of properties', async () => {
  await visit('click', '/form');
  await page.getByText(PHRASE).click({ position: { x: 6, y: 6 } });
  expect(await openedCard(page)).toContain(PHRASE);
});

test('a click on a link stays a click on a link', async () => {
  await visit('click');
  await page.getByRole('link').click();
  await nothingOpens();
  expect(new URL(page.url()).hash).toBe('#there');
});

test('a click that ends a selection opens nothing', async () => {
  await visit('click');
  await hoverMark(page, PHRASE);
  await page.mouse.down();
  await page.mouse.move(120, 308, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
  await nothingOpens();
});

test.each([
  ['alt', 'Alt'],
  ['ctrl', 'Control'],
] as const)(
  'with %s to hold, the pointer opens a card while the key is held',
  async (opening, key) => {
    await visit(opening);
    await hoverMark(page, PHRASE);
    await nothingOpens();
    await page.keyboard.down(key);
    expect(await openedCard(page)).toContain(PHRASE);
    await page.keyboard.up(key);
    await page.keyboard.press('Escape');
    expect(await closedCard(page)).toBe('');
    await page.mouse.move(5, 5);
    await page.keyboard.down(key);
    await hoverMark(page, PHRASE);
    expect(await openedCard(page)).toContain(PHRASE);
    await page.keyboard.up(key);
  },
);
