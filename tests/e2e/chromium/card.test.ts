import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedCard, hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage, traditionalNewsPage } from '../demonstration.ts';
import { ROOT } from '../extension.ts';
import { waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

const ARTIFACTS = join(ROOT, '.artifacts');
const PHRASE = '不忘初心、牢记使命';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  await mkdir(ARTIFACTS, { recursive: true });
  site = await serve({ pages: { '/': newsPage(), '/traditional': traditionalNewsPage() } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** The demonstration page with a card open at `text`, and what the card says. */
async function openAt(text: string, path = '/'): Promise<{ page: Page; card: string }> {
  const page = await tifa.newPage(`${site.origin}${path}`);
  await page.bringToFront();
  await waitForMarks(page);
  await hoverMark(page, text);
  return { page, card: await openedCard(page) };
}

test('resting on a mark opens a card: the wording, its gloss, how it matches, who states it and when', async () => {
  const { page, card } = await openAt(PHRASE);
  await page.screenshot({ path: join(ARTIFACTS, 'card.png') });
  expect(card).toContain('Tifa');
  expect(card).toContain(PHRASE);
  expect(card).toMatch(/original aspiration/);
  expect(card).toMatch(/word for word/i);
  expect(card).toContain('2020');
  await page.close();
});

test('a mark in Traditional script says that it has the same wording', async () => {
  const { page, card } = await openAt('不忘初心、牢記使命', '/traditional');
  expect(card).toContain(PHRASE);
  expect(card).toMatch(/same words/i);
  await page.close();
});

test('the card goes when the pointer leaves for good', async () => {
  const { page, card } = await openAt(PHRASE);
  expect(card).not.toBe('');
  await page.mouse.move(5, 5);
  await page.mouse.move(5, 6);
  expect(await closedCard(page)).toBe('');
  await page.close();
});

test('the card goes with Escape', async () => {
  const { page, card } = await openAt(PHRASE);
  expect(card).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await closedCard(page)).toBe('');
  await page.close();
});

test('the card goes with a press of the button outside', async () => {
  const { page, card } = await openAt(PHRASE);
  expect(card).not.toBe('');
  await page.mouse.move(640, 2);
  await page.mouse.down();
  await page.mouse.up();
  expect(await closedCard(page)).toBe('');
  await page.close();
});

test('the card stays while it is pointed at', async () => {
  const { page } = await openAt(PHRASE);
  const box = await page.evaluate(() => {
    const card = document.documentElement.lastElementChild?.getBoundingClientRect();
    return card ? { x: card.left + card.width / 2, y: card.top + 30 } : { x: 0, y: 0 };
  });
  await page.mouse.move(box.x, box.y, { steps: 8 });
  await page.waitForTimeout(1_200);
  expect(await openedCard(page)).toContain(PHRASE);
  await page.close();
});

test('a page that makes up pointer events opens no card', async () => {
  const page = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(page);
  const sent = await page.evaluate(() => {
    const [mark] =
      [...CSS.highlights].find(([name]) => name.startsWith('tifa-verbatim'))?.[1] ?? [];
    const element = mark?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    if (mark) range.setStart(mark.startContainer, mark.startOffset);
    if (mark) range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top } = range.getClientRects()[0] ?? new DOMRect();
    const at = { clientX: left + 5, clientY: top + 5, pointerType: 'mouse', bubbles: true };
    return element?.dispatchEvent(new PointerEvent('pointermove', at));
  });
  expect(sent).toBe(true);
  await page.waitForTimeout(600);
  expect(await closedCard(page)).toBe('');
  await page.close();
});
