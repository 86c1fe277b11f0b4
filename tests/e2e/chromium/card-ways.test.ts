import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { focused, spoken } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';

const PAGE = pageOf(
  `<p><span id="altered">让党旗在疫情防控斗争一线高高飘扬</span></p>
<p><span id="first">守土有责、守土尽责</span></p>
<p><span id="second">把打赢疫情防控阻击战作为当前的重大政治任务</span></p>
<p style="position: absolute; top: 260px; right: 10px; margin: 0"><span id="right">战斗堡垒作用</span></p>
<p><input id="field" value="text"> <button id="button">按钮</button></p>
<dialog id="dialog"><p><span id="inside">守土有责、守土尽责</span></p></dialog>
<div id="popover" popover="manual" style="inset: 0; width: 100%; height: 100%"></div>`,
  {
    head: `<meta property="article:published_time" content="2020-02-03T08:00:00+08:00">
<style>body { font: 18px/2 serif; margin: 20px 60px 1500px } p { margin: 0 0 60px }</style>`,
  },
);
/** The hosts of open cards; the page's own popover has a name. */
const CARD = 'div[popover]:not([id])';

let tifa: ChromiumWithTifa;
let site: Site;
let page: Page;
let before: string;

beforeAll(async () => {
  site = await serve({ pages: { '/': PAGE } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

beforeEach(async () => {
  page = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(page);
  before = await page.content();
});

afterEach(() => page.close());

/** Rests the pointer on a phrase as a hand does: it comes from somewhere and then stands still. */
async function hover(id: string): Promise<void> {
  await page.mouse.move(1, 1);
  const box = await page.locator(`#${id}`).boundingBox();
  if (!box) throw new Error(`#${id} is not shown`);
  // In full screen the element is higher than its one line.
  await page.mouse.move(box.x + 40, box.y + Math.min(18, box.height / 2));
}

function cards(): Promise<number> {
  return page.locator(CARD).count();
}

function waitForCards(count: number): Promise<number> {
  return poll(cards, (now) => now === count);
}

async function openCard(id: string): Promise<void> {
  const wanted = (await cards()) + 1;
  await hover(id);
  expect(await waitForCards(wanted)).toBe(wanted);
}

/** Where the topmost card stands. */
async function cardBox(): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(CARD).last().boundingBox();
  if (!box) throw new Error('no card is open');
  return box;
}

type Box = Awaited<ReturnType<typeof cardBox>>;

/** Where all cards stand, from the bottom to the top. */
async function allBoxes(): Promise<Box[]> {
  const boxes = await Promise.all(
    (await page.locator(CARD).all()).map((card) => card.boundingBox()),
  );
  return boxes.flatMap((box) => box ?? []);
}

/** How many of the other boxes a box lies under or upon. */
function coveredBy(boxes: readonly Box[]): (box: Box) => number {
  return (a) =>
    boxes.filter(
      (b) =>
        b !== a &&
        a.x < b.x + b.width &&
        b.x < a.x + a.width &&
        a.y < b.y + b.height &&
        b.y < a.y + a.height,
    ).length;
}

interface Sweep {
  /** The longest time that the pointer stood still, in milliseconds. */
  rested: number;
  /** How many cards opened, if only for a moment. */
  opened: number;
}

/** Moves the pointer over a phrase and back into the corner, and answers what the page has seen. */
async function sweep(): Promise<Sweep> {
  const box = await page.locator('#first').boundingBox();
  if (!box) throw new Error('the phrase is not shown');
  await page.mouse.move(1, 1);
  await page.evaluate(watchSweep);
  await page.mouse.move(box.x + 2, box.y + 15);
  await page.mouse.move(box.x + box.width - 2, box.y + 15, { steps: 40 });
  await page.mouse.move(1, 1);
  return page.evaluate((): Promise<Sweep> => Reflect.get(window, 'sweep'));
}

/** Runs in the page. */
function watchSweep(): void {
  const seen: Sweep = { rested: 0, opened: 0 };
  let last = Infinity;
  const watched = new Promise<Sweep>((done) => {
    addEventListener('pointermove', ({ clientX }) => {
      seen.rested = Math.max(seen.rested, performance.now() - last);
      last = performance.now();
      // By then a card would have come.
      if (clientX === 1) setTimeout(() => done(seen), 600);
    });
  });
  const count = (records: MutationRecord[]): unknown => (seen.opened += records.length);
  new MutationObserver(count).observe(document.documentElement, { childList: true });
  Reflect.set(window, 'sweep', watched);
}

function isCardOnTop(): Promise<boolean> {
  return page.evaluate((selector) => {
    const host = [...document.querySelectorAll(selector)].at(-1);
    const box = host?.getBoundingClientRect();
    return !!box && document.elementFromPoint(box.x + 20, box.y + 20) === host;
  }, CARD);
}

describe('with the pointer', () => {
  test('a card says what differs, how rare the phrase is, and when it was used', async () => {
    await openCard('altered');
    const words = (await spoken(page)).join('\n');
    expect(words).toContain('dialog Tifa: sources of 让党旗在疫情防控斗争一线高高飘扬');
    expect(words).toContain('Altered wording');
    expect(words).toMatch(/Missing:[\s\S]*第[\s\S]*Moved:[\s\S]*疫情/);
    expect(words).toContain('In 2 of 5 notices, altered in 1 more');
    expect(words).toContain('This article: 3 February 2020, from the page’s metadata');
    expect(words).toContain('first in the corpus · 6 days before this article');
  });

  test('no card opens under a moving mouse', async () => {
    // A busy machine holds the pointer still now and then, and a pointer at rest opens a card.
    const { opened } = await poll(sweep, ({ rested }) => rested < 100);
    expect(opened).toBe(0);
  });

  test('a card stays while the pointer comes to it, and while it is in it', async () => {
    await openCard('first');
    const { x, y } = await cardBox();
    await page.mouse.move(x + 45, y + 30, { steps: 5 });
    await page.waitForTimeout(900);
    expect(await cards()).toBe(1);
  });

  test('a card goes when the pointer goes another way, and the page is what it was', async () => {
    await openCard('first');
    await page.mouse.move(700, 10, { steps: 5 });
    expect(await waitForCards(0)).toBe(0);
    expect(await page.content()).toBe(before);
  });

  test('a card follows its line when the page scrolls, and closes when the line has gone', async () => {
    await openCard('second');
    const { y } = await cardBox();
    await page.evaluate(() => scrollBy(0, 40));
    const moved = await poll(cardBox, (box) => box.y !== y);
    expect(moved.y).toBe(y - 40);
    await page.evaluate(() => scrollBy(0, 600));
    expect(await waitForCards(0)).toBe(0);
  });
});

describe('a reader at work is left alone', () => {
  test('no card opens while he types', async () => {
    await page.locator('#field').focus();
    const typing = page.keyboard.type('正在写字正在写字', { delay: 120 });
    await hover('first');
    await typing;
    expect(await cards()).toBe(0);
  });

  test('no card opens on words that he has selected', async () => {
    await page.locator('#first').selectText();
    await page.waitForTimeout(1100);
    await hover('first');
    await page.waitForTimeout(500);
    expect(await cards()).toBe(0);
  });

  test('P is a letter while he writes', async () => {
    await page.locator('#field').focus();
    await openCard('first');
    await page.keyboard.press('p');
    expect(await page.locator('#field').inputValue()).toContain('p');
  });
});

describe('pinned', () => {
  test('a card stays when the pointer goes, and a second one opens', async () => {
    await openCard('second');
    await page.keyboard.press('p');
    await page.mouse.move(900, 30, { steps: 3 });
    await page.waitForTimeout(600);
    expect(await cards()).toBe(1);
    await openCard('altered');
    await page.keyboard.press('p');
    await page.mouse.click(900, 20);
    expect(await cards()).toBe(2);
  });

  test('Escape closes the top card first, then the next, and the page is what it was', async () => {
    await openCard('second');
    await page.keyboard.press('p');
    await openCard('altered');
    await page.keyboard.press('Escape');
    expect((await spoken(page)).join('\n')).toContain('dialog Tifa: sources of 把打赢');
    expect(await cards()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.content()).toBe(before);
  });

  test('cards that are pinned cover neither each other nor the fresh one', async () => {
    for (const id of ['second', 'first']) {
      // oxlint-disable no-await-in-loop -- one card after the other
      await openCard(id);
      await page.keyboard.press('p');
      await page.mouse.move(1, 1);
      // oxlint-enable no-await-in-loop
    }
    await openCard('altered');
    const boxes = await allBoxes();
    expect(boxes.map(coveredBy(boxes))).toEqual([0, 0, 0]);
    for (const { x, y, width, height } of boxes) {
      expect(x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 900).toBe(true);
      expect(height).toBeGreaterThan(120);
    }
    await page.setViewportSize({ width: 1290, height: 700 });
    await page.waitForFunction(() => innerHeight === 700);
    const moved = await allBoxes();
    expect(moved.map(coveredBy(moved))).toEqual([0, 0, 0]);
  });

  test('where there is no room, a pinned card comes up when it is pressed, and Escape closes it first', async () => {
    await page.setViewportSize({ width: 540, height: 400 });
    await openCard('second');
    await page.keyboard.press('p');
    const below = await cardBox();
    await openCard('right');
    await page.keyboard.press('p');
    expect(coveredBy([below, await cardBox()])(below)).toBe(1);
    await page.mouse.click(below.x + 30, below.y + 20);
    await page.keyboard.press('Escape');
    expect((await spoken(page)).join('\n')).toContain('dialog Tifa: sources of 战斗堡垒作用');
    expect(await cards()).toBe(1);
  });

  test('each card can be closed by its own button', async () => {
    await openCard('first');
    await page.keyboard.press('p');
    const { x, y, width } = await cardBox();
    await page.mouse.click(x + width - 22, y + 20);
    expect(await cards()).toBe(0);
  });
});

describe('with the keyboard', () => {
  test('Tab goes into the card, arrows walk its sources, Escape gives the focus back', async () => {
    await page.locator('#button').focus();
    await openCard('first');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^dialog Tifa/);
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    expect(first).toMatch(/^button Open .* in the reading room/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
    expect(await cards()).toBe(0);
  });

  test('Tab beyond the last control gives the focus back', async () => {
    await page.locator('#button').focus();
    await openCard('first');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^button Copy this passage/);
    await page.keyboard.press('Tab');
    expect(await cards()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });

  test('Enter on a source opens the reading room at its place', async () => {
    await openCard('first');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    const room = await opened;
    await room.waitForURL(/sidepanel\.html#notice=.+&start=\d+&end=\d+/);
    await room.close();
  });
});

describe('above what the page shows', () => {
  test('a card opens in a modal dialog, and Escape closes the card alone', async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
    await openCard('inside');
    expect(await isCardOnTop()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await cards()).toBe(0);
    expect(await page.locator('#dialog').evaluate((one) => one.matches(':modal'))).toBe(true);
  });

  test('a pinned card comes up again above a popover that opens later', async () => {
    await openCard('first');
    await page.keyboard.press('p');
    await page.evaluate(() => document.querySelector<HTMLElement>('#popover')?.showPopover());
    expect(await poll(isCardOnTop, Boolean)).toBe(true);
  });

  test('a card opens in full screen', async () => {
    await page.locator('#second').evaluate((element) => element.requestFullscreen());
    // A trial moves no pointer, and waits until the element stands still.
    await page.locator('#second').hover({ trial: true });
    await openCard('second');
    expect(await isCardOnTop()).toBe(true);
  });
});
