import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../../entrypoints/background/protocol.ts';
import { hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { pageSideOf } from '../pageSide.ts';
import { serve, type Site } from '../serve.ts';

const NOWHERE = { notice: 'nowhere', start: 0, end: 1 };

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  const own = '<script>CSS.highlights.set("own", new Highlight(new Range()))</script>';
  site = await serve({ pages: { '/': newsPage(), '/own': newsPage() + own } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

async function openMarked(path = '/'): Promise<Page> {
  const page = await tifa.newPage(site.origin + path);
  await page.bringToFront();
  expect(countMarks(await waitForMarks(page))).toBeGreaterThan(0);
  return page;
}

test('a page cannot look into an open card, nor hear what happens in it', async () => {
  const page = await openMarked();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'copy']) {
      addEventListener(type, (event) => heard.push(`${type} ${event.composedPath().length}`));
    }
  });
  await hoverMark(page, '不忘初心、牢记使命');
  expect(await openedCard(page)).not.toBe('');
  const box = await page.evaluate(() => {
    const { x, y } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? {};
    return { x: (x ?? 0) + 60, y: (y ?? 0) + 40 };
  });
  await page.mouse.move(box.x, box.y, { steps: 8 });
  await page.mouse.down();
  await page.mouse.up();
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      root: host?.shadowRoot ?? null,
      text: host?.textContent,
      heard: Reflect.get(window, 'heard'),
    };
  });
  expect(seen).toEqual({ root: null, text: '', heard: [] });
  await page.close();
});

test.for([
  ['no text', { type: 'spot', data: 5 }],
  ['a text that is too long', { type: 'spot', data: '守'.repeat(LONGEST_TEXT + 1) }],
  ['no name of a phrase', { type: 'cite', data: { id: 'x' } }],
  ['a place that cannot be', { type: 'open', data: { notice: 'x', start: -1, end: 0.5 } }],
] as const)(
  'the librarian refuses what no page side of ours would send: %s',
  async ([, question], { onTestFinished }) => {
    const page = await openMarked();
    onTestFinished(() => page.close());
    expect(await answerTo(page, question)).toMatchObject({ err: { name: 'ValiError' } });
  },
);

test.for([
  ['a notice that the corpus does not have', { type: 'open', data: NOWHERE }],
  ['a call that there is not', { type: 'forget', data: '' }],
] as const)('the librarian does nothing for %s', async ([, question], { onTestFinished }) => {
  const page = await openMarked();
  onTestFinished(() => page.close());
  const tabs = tifa.context.pages().length;
  expect(await answerTo(page, question)).not.toHaveProperty('res.phrase');
  expect(tifa.context.pages()).toHaveLength(tabs);
});

/** What the librarian answers to a message from the page side, in the form of the messages in between. */
async function answerTo(
  page: Page,
  { type, data }: { type: string; data: unknown },
): Promise<unknown> {
  const side = await pageSideOf(page);
  const message = JSON.stringify({ id: 1, timestamp: 1, type, data });
  return side.run(
    `chrome.runtime.sendMessage(${message}).then((answer) => answer ?? {}, () => ({}))`,
  );
}

test('a highlight of the page’s own stays as the page made it', async () => {
  const page = await openMarked('/own');
  const ranges = await page.evaluate(() => CSS.highlights.get('own')?.size);
  expect(ranges).toBe(1);
  await page.close();
});

test('no mark holds on to what has left the page', async () => {
  const page = await openMarked();
  await page.evaluate(() => document.querySelectorAll('p').forEach((p) => p.remove()));
  const held = () =>
    page.evaluate(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('tifa-'))
          .flatMap(([, highlight]) => [...highlight])
          .filter(({ startContainer }) => !startContainer.isConnected).length,
    );
  await expect.poll(held).toBe(0);
  await page.close();
});
