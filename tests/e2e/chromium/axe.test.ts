import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from '../axe.ts';
import { hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

const ORDINARY = pageOf('<p>今天天气很好，我们去公园散步。</p>');
const PLAIN_ENGLISH = pageOf('<p>Nothing here is written in Chinese.</p>', { language: 'en' });
const CARD = 'div[popover]';

let tifa: ChromiumWithTifa;
let site: Site;
let article: Page;
/** Number of the tab that a path of the site is open in; no tab is at `/closed`. */
const tabs: Record<string, number> = { '/closed': 999_999 };

beforeAll(async () => {
  const pages = { '/': newsPage(), '/ordinary': ORDINARY, '/english': PLAIN_ENGLISH };
  site = await serve({ pages });
  tifa = await borrowChromium();
  const worker = await tifa.worker();
  for (const path of ['/english', '/ordinary', '/']) {
    // oxlint-disable no-await-in-loop -- one after the other, the article last
    article = await tifa.newPage(site.origin + path);
    await article.bringToFront();
    tabs[path] = await activeTab(worker);
    // oxlint-enable no-await-in-loop
  }
  await waitForMarks(article);
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

interface Surface {
  /** A page of the extension; behind `?tab=` the path of a web page. */
  path: string;
  /** Words that stand there once it is ready. */
  ready: string;
  /** What the reader does there. */
  act?: (page: Page) => Promise<unknown>;
}

const SEARCH = (query: string) => (page: Page) => page.getByRole('textbox').first().fill(query);
const OPEN = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const SURFACES: Record<string, Surface> = {
  'popup, a page with phrases': { path: 'popup.html?tab=/', ready: '.found, .nearest' },
  'popup, a page without a phrase': { path: 'popup.html?tab=/ordinary', ready: '.facts-table' },
  'popup, an English page': { path: 'popup.html?tab=/english', ready: '.facts-table' },
  'popup, a page that cannot be read': { path: 'popup.html?tab=/closed', ready: '.facts-table' },
  'popup, answers': { path: 'popup.html', ready: '.phrase', act: SEARCH('守土') },
  'popup, nothing found': { path: 'popup.html', ready: '.absence', act: SEARCH('qqxx') },
  'popup, the menu of a dossier': {
    path: 'popup.html?tab=/',
    ready: '.menu',
    act: OPEN(/^Save dossier/),
  },
  settings: { path: 'options.html', ready: 'h2' },
  welcome: { path: 'welcome.html', ready: '.lead' },
  'room, this page': { path: 'sidepanel.html#view=page', ready: '.nearest' },
  'room, notices': { path: 'sidepanel.html#view=notices', ready: '.facts-table' },
  'room, a notice': { path: 'sidepanel.html#notice=central-2020-01-28', ready: '.text' },
  'room, a place with its ladder': {
    path: 'sidepanel.html#notice=central-2020-01-28&start=40&end=60&phrase=sige-yishi',
    ready: 'aside .ladder',
  },
  'room, the table of phrases': { path: 'sidepanel.html#view=matrix', ready: 'table' },
  'room, side by side': {
    path: 'sidepanel.html#view=parallel&notice=ningbo-2020-01-30',
    ready: '.run',
  },
  'room, a phrase as a picture': { path: 'sidepanel.html#phrase=sige-yishi', ready: 'svg' },
  'room, answers': { path: 'sidepanel.html#query=守土', ready: '.phrase' },
  'room, nothing found': { path: 'sidepanel.html#query=qqxx', ready: '.absence' },
  'room, a notice that is not there': { path: 'sidepanel.html#notice=none', ready: '.facts-table' },
  'room, the phrases of a notice that the page shares': {
    path: 'sidepanel.html#notice=xinyang-2020-01-26',
    ready: '.shared',
  },
  'room, the menu of a citation': {
    path: 'sidepanel.html#notice=central-2020-01-28',
    ready: '.menu',
    act: OPEN(/^Copy citation/),
  },
};

/** So high that nothing is scrolled away: axe tells the contrast of what it sees. */
const WIDE = { width: 1000, height: 6000 };
const LOOKS = {
  light: { colorScheme: 'light', size: WIDE, about: 'all' },
  dark: { colorScheme: 'dark', size: WIDE, about: 'colours' },
  // As wide as a side panel, and as a page at 200 % on a small screen.
  narrow: { colorScheme: 'light', size: { width: 400, height: 450 }, about: 'all' },
} as const;

/** What axe finds on a page in every look, and what does not fit on it from left to right. */
async function allFindings(page: Page, selector = 'html'): Promise<string[]> {
  const found = new Set<string>();
  for (const [look, { colorScheme, size, about }] of Object.entries(LOOKS)) {
    // oxlint-disable no-await-in-loop -- it is one page
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    for (const finding of await findings(page, selector, about)) found.add(`${look}: ${finding}`);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // oxlint-enable no-await-in-loop
    if (beyond > 0) found.add(`${look}: ${beyond} pixels too wide`);
  }
  return [...found];
}

test.each(Object.entries(SURFACES))('axe finds nothing: %s', async (_, surface) => {
  await article.bringToFront();
  const { path, ready, act } = surface;
  const page = await tifa.newExtensionPage(
    path.replace(/\?tab=(.*)/, (_all, of: string) => `?tab=${tabs[of]}`),
  );
  await act?.(page);
  await page.locator(ready).first().waitFor();
  expect(await allFindings(page)).toEqual([]);
  await page.close();
});

test.each([
  ['a phrase', '不忘初心、牢记使命', []],
  ['an altered phrase', '打赢疫情防控阻击战', []],
  ['a phrase, its menu open', '不忘初心、牢记使命', ['Alt+ArrowDown', 'ArrowDown', 'Tab', 'Enter']],
])('axe finds nothing: card of %s', async (_, text, keys) => {
  const page = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(page);
  await hoverMark(page, text);
  await openedCard(page);
  // Else it would close where its line moves out of view.
  await page.keyboard.press('p');
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
  }
  expect(await allFindings(page, CARD)).toEqual([]);
  await page.close();
});
