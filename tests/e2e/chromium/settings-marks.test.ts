import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { decide } from '../decide.ts';
import { countMarks, readMarks, waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';

/** In the worker, where the functions below run. */
declare const chrome: typeof browser;

/** Held by all notices, by several, by one alone; each of another theme. */
const COMMON = '战斗堡垒作用';
const SHARED = '守土有责、守土尽责';
const RARE = '不串门、不集会、不聚餐';

const body = `<p>${COMMON}</p><p>${SHARED}</p><p>${RARE}</p>`;

let tifa: ChromiumWithTifa;
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await serve({
    pages: {
      '/': pageOf(body),
      '/framing': pageOf(`<p>框里有字</p><iframe src="/"></iframe>`),
    },
  });
  tifa = await borrowChromium();
});

beforeEach(async () => {
  await decide(tifa, {});
  page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await waitForMarks(page);
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Marked texts by the name of their highlight, those that are empty left out. */
async function marks(from: Page = page): Promise<Record<string, string[]>> {
  const groups = await readMarks(from);
  return Object.fromEntries(
    groups.filter(({ texts }) => texts.length > 0).map(({ name, texts }) => [name, texts]),
  );
}

const sheetsOf = (from: Page): Promise<number> =>
  from.evaluate(() => document.adoptedStyleSheets.length);

test('at first a line tells how rare a phrase is, and what nearly all notices hold is faint', async () => {
  expect(await marks()).toEqual({
    'tifa-verbatim-common-faint': [COMMON],
    'tifa-verbatim-shared': [SHARED],
    'tifa-verbatim-rare': [RARE],
  });
});

test('other settings apply to an open page at once, and back', async () => {
  await decide(tifa, { colour: 'theme', common: 'same' });
  await expect
    .poll(() => marks())
    .toEqual({
      'tifa-verbatim-cadres': [COMMON],
      'tifa-verbatim-duty': [SHARED],
      'tifa-verbatim-mobilisation': [RARE],
    });
  await decide(tifa, { colour: 'one', common: 'hidden' });
  await expect.poll(() => marks()).toEqual({ 'tifa-verbatim-one': [SHARED, RARE] });
  expect(await sheetsOf(page)).toBe(1);
});

test('phrases of a theme that is switched off are not marked', async () => {
  await decide(tifa, { themesOff: ['responsibility', 'organisation'] });
  await expect.poll(() => marks()).toEqual({ 'tifa-verbatim-rare': [RARE] });
});

test('inside a phrase whose theme is switched off the next longest is marked', async () => {
  const long = '紧紧依靠人民群众坚决打赢疫情防控阻击战';
  await page.evaluate((text) => (document.body.textContent = text), long);
  await expect.poll(() => marks()).toEqual({ 'tifa-verbatim-rare': [long] });
  await decide(tifa, { themesOff: ['masses'] });
  await expect.poll(() => marks()).toEqual({ 'tifa-verbatim-shared': ['坚决打赢疫情防控阻击战'] });
  await decide(tifa, { themesOff: ['masses', 'mobilisation'] });
  await expect.poll(() => marks()).toEqual({});
});

test('a site that is switched off is left alone at once, and comes back without a reload', async () => {
  await decide(tifa, { where: { mode: 'except', except: ['127.0.0.1'], only: [] } });
  await expect.poll(() => marks()).toEqual({});
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await sheetsOf(page)).toBe(0);
  await page.evaluate((text) => document.body.append(text), SHARED);
  await decide(tifa, {});
  await expect.poll(async () => countMarks(await readMarks(page))).toBe(4);
});

test('with a list of the only sites, other sites are left alone', async () => {
  await decide(tifa, { where: { mode: 'only', except: [], only: ['paper.test'] } });
  await expect.poll(() => marks()).toEqual({});
  const paper = await tifa.newPage(`${site.plainOrigin}/`);
  await paper.bringToFront();
  expect(countMarks(await waitForMarks(paper))).toBe(3);
});

test('a frame belongs to the site of the page that it stands in', async () => {
  const framing = await tifa.newPage(`${site.plainOrigin}/framing`);
  await framing.bringToFront();
  const [, frame] = framing.frames();
  const inFrame = async (): Promise<number> => countMarks(frame ? await readMarks(frame) : []);
  await expect.poll(inFrame).toBe(3);
  await decide(tifa, { where: { mode: 'except', except: ['paper.test'], only: [] } });
  await expect.poll(inFrame).toBe(0);
});

test('damaged settings are the defaults', async () => {
  const worker = await tifa.worker();
  await decide(tifa, { colour: 'one' });
  await expect.poll(() => marks()).toHaveProperty('tifa-verbatim-one');
  await worker.evaluate(() => chrome.storage.local.set({ settings: 'nonsense' }));
  await expect.poll(() => marks()).toHaveProperty('tifa-verbatim-shared');
});
