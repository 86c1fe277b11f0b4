import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { closedCard, hoverMark, openedCard } from '../card.ts';
import { type ChromiumWithTifa, openBareChromium, openChromium } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serialise } from '../serialise.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';
import { AT_ONCE, GENERATED, measureIdentity } from '../soak/identity.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;
declare const self: { messages: number };

const ORDINARY = page(`<p>今天天气很好，我们去公园散步。</p>
<div><template shadowrootmode="open"><p>影子里也没有什么。</p></template></div>`);
/** Notes whatever happens to it that it has not done itself: events, changes, calls of its own properties. */
const WATCHFUL = page(`<script>
  const noticed = [];
  window.noticed = noticed;
  const note = (what) => noticed.push(what);
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'rejectionhandled', 'securitypolicyviolation'])
    addEventListener(type, ({ type }) => note(type), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { note(event.type); return dispatch.call(this, event); };
  for (const { prototype } of [Node, Element, HTMLElement, Document])
    for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === 'constructor') continue;
      if (get) Object.defineProperty(prototype, name, { get() { note(name); return get.call(this); } });
      else if (typeof value === 'function')
        Object.defineProperty(prototype, name, { value(...given) { note(name); return value.apply(this, given); } });
    }
</script>
<p id="at">今天天气很好，我们去公园散步。</p>
<script>
  const at = document.querySelector('#at');
  noticed.length = 0;
  new MutationObserver((records) => note(records[0].type))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => note(name)))
    .observe({ entryTypes: ['resource', 'mark', 'measure', 'layout-shift'] });
</script>`);
const LATIN = page(
  '<p>Nothing in this page is written in Chinese.</p><p contenteditable>Here neither.</p>',
);

let tifa: ChromiumWithTifa;
let bare: Awaited<ReturnType<typeof openBareChromium>>;
let site: Site;

beforeAll(async () => {
  site = await serve({
    pages: {
      '/': newsPage(),
      '/ordinary': ORDINARY,
      '/latin': LATIN,
      '/watchful': WATCHFUL,
      ...GENERATED,
    },
  });
  tifa = await openChromium();
  bare = await openBareChromium();
});

afterAll(async () => {
  await tifa?.close();
  await bare?.close();
  await site?.close();
});

function page(body: string): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>${body}</html>`;
}

/** What a script of the page can find that it did not put there. */
function traces(from: Page): Promise<unknown> {
  return from.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    shadowSheets: [...document.querySelectorAll('*')].map(
      ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length ?? 0,
    ),
    names: Object.getOwnPropertyNames(window)
      .filter((name) => !/^__playwright|^__pw/.test(name))
      .toSorted(),
    elements: document.querySelectorAll('*').length,
  }));
}

test('a page is the same with Tifa and without, to the byte, before a card and after it', async () => {
  const without = await serialise(await bare.newPage(`${site.origin}/`));
  const shown = await tifa.newPage(`${site.origin}/`);
  await shown.bringToFront();
  expect(countMarks(await waitForMarks(shown))).toBeGreaterThan(0);
  expect(await serialise(shown)).toBe(without);

  const elements = () => shown.evaluate(() => document.querySelectorAll('*').length);
  const before = await elements();
  await hoverMark(shown, '不忘初心、牢记使命');
  expect(await openedCard(shown)).not.toBe('');
  expect(await elements()).toBe(before + 1);

  await shown.keyboard.press('Escape');
  expect(await closedCard(shown)).toBe('');
  expect(await serialise(shown)).toBe(without);
});

test('pages made by dice are the same with Tifa and without, and nothing in them moves', async () => {
  const [different, shift, marks] = await measureIdentity(tifa, bare, site.origin, AT_ONCE);
  expect(different?.value).toBe(0);
  expect(shift?.value).toBe(0);
  expect(marks?.value).toBeGreaterThan(50);
});

test.for(['/ordinary', '/latin'])(
  'a page without a phrase finds no trace of Tifa: %s',
  async (path) => {
    const without = await bare.newPage(site.origin + path);
    const shown = await tifa.newPage(site.origin + path);
    await shown.bringToFront();
    const worker = await tifa.worker();
    await whenRead(worker, await activeTab(worker));
    expect(await traces(shown)).toEqual(await traces(without));
    expect(await serialise(shown)).toBe(await serialise(without));
  },
);

test('a page that watches all that is done to it notices nothing', async () => {
  const shown = await tifa.newPage(`${site.origin}/watchful`);
  await shown.bringToFront();
  const worker = await tifa.worker();
  await whenRead(worker, await activeTab(worker));
  expect(await shown.evaluate(() => Reflect.get(window, 'noticed'))).toEqual([]);
});

test('nothing is asked of any network, and the page hears of no error', async () => {
  const requests: string[] = [];
  const complaints: string[] = [];
  tifa.context.on('request', (request) => requests.push(request.url()));
  const shown = await tifa.newPage();
  shown.on('pageerror', (error) => complaints.push(String(error)));
  shown.on('console', (message) => complaints.push(message.text()));
  const asked = site.requests.length;
  await shown.goto(`${site.origin}/`);
  await shown.bringToFront();
  await waitForMarks(shown);
  await hoverMark(shown, '不忘初心、牢记使命');
  await openedCard(shown);
  expect(site.requests.slice(asked)).toEqual(['/']);
  expect(requests.filter((url) => !/^(data|chrome-extension):/.test(url))).toEqual([
    `${site.origin}/`,
  ]);
  expect(complaints).toEqual([]);
});

test('a page without Chinese never wakes the librarian', async () => {
  const worker = await tifa.worker();
  await worker.evaluate(() => {
    self.messages = 0;
    chrome.runtime.onMessage.addListener(() => void self.messages++);
  });
  const messages = () => worker.evaluate(() => self.messages);
  const latin = await tifa.newPage(`${site.origin}/latin`);
  await latin.bringToFront();
  await whenRead(worker, await activeTab(worker));
  expect(await messages()).toBe(0);
  await tifa.newPage(`${site.origin}/ordinary`);
  await expect.poll(messages).toBeGreaterThan(0);
});
