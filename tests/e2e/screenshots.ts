import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../entrypoints/ui/words/language.ts';
import { hoverMark, openedCard } from './card.ts';
import { openChromium, type ChromiumWithTifa } from './chromium.ts';
import { decide } from './decide.ts';
import { newsPage } from './demonstration.ts';
import { ROOT } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { pageOf } from './pageOf.ts';
import { serve, type Site } from './serve.ts';
import { activeTab } from './settled.ts';

/** Milliseconds in which a page has said what it holds and been compared. */
const SETTLED = 400;
const FOLDER = '.artifacts/screenshots';
const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
const SCHEMES = ['light', 'dark'] as const;

const POPUP = { width: 420, height: 580 };
const PANEL = { width: 400, height: 860 };
const LONG = { width: 900, height: 1800 };
const PAGE = { width: 1200, height: 800 };
/** Where the reader has switched Tifa off. */
const SWITCHED_OFF = '127.0.0.1';

/** A page of the extension as a reader has it before him. */
interface Surface {
  name: string;
  /** Behind `?tab=` the path of the web page that it speaks of. */
  path: string;
  size: { width: number; height: number };
  /** What stands there once it is ready. */
  ready: string;
}

const PAGES: Record<string, string> = {
  '/': newsPage(),
  '/chinese': pageOf('<p>今天天气很好，我们去公园散步。</p>'),
  '/english': pageOf('<p>Nothing on this page is written in Chinese.</p>', { language: 'en' }),
  '/empty': pageOf('', { language: 'en' }),
  '/notice.pdf': '%PDF-1.4',
  '/many': pageOf('<p>各级干部要做到守土有责、守土尽责，不得松懈。</p>'.repeat(500)),
};

const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup.html?tab=/', size: POPUP, ready: '.nearest' },
  { name: 'popup-search', path: 'popup.html?query=守土', size: POPUP, ready: '.phrase' },
  { name: 'popup-absence', path: 'popup.html?query=qqxx', size: POPUP, ready: '.absence' },
  {
    name: 'popup-chinese-page',
    path: 'popup.html?tab=/chinese',
    size: POPUP,
    ready: '.facts-table',
  },
  {
    name: 'popup-english-page',
    path: 'popup.html?tab=/english',
    size: POPUP,
    ready: '.facts-table',
  },
  { name: 'popup-empty-page', path: 'popup.html?tab=/empty', size: POPUP, ready: '.facts-table' },
  { name: 'popup-pdf', path: 'popup.html?tab=/notice.pdf', size: POPUP, ready: '.pasted' },
  {
    name: 'popup-switched-off',
    path: `popup.html?tab=${SWITCHED_OFF}/`,
    size: POPUP,
    ready: '.strong',
  },
  { name: 'popup-browser-page', path: 'popup.html?tab=none', size: POPUP, ready: '.facts-table' },
  { name: 'options', path: 'options.html', size: LONG, ready: 'h2' },
  { name: 'welcome', path: 'welcome.html', size: POPUP, ready: '.lead' },
  { name: 'popup-500-marks', path: 'popup.html?tab=/many', size: POPUP, ready: '.found' },
  { name: 'panel', path: 'sidepanel.html?tab=/#view=page', size: PANEL, ready: '.nearest' },
  {
    name: 'panel-notice',
    path: 'sidepanel.html?tab=/#notice=xinyang-2020-01-26',
    size: PANEL,
    ready: '.shared',
  },
  {
    name: 'room-notices',
    path: 'sidepanel.html?tab=/#view=notices',
    size: PAGE,
    ready: '.facts-table',
  },
  {
    name: 'room-notice',
    path: 'sidepanel.html?tab=/#notice=central-2020-01-28&start=40&end=60&phrase=sige-yishi',
    size: PAGE,
    ready: 'aside .ladder',
  },
  { name: 'room-matrix', path: 'sidepanel.html?tab=/#view=matrix', size: PAGE, ready: 'table' },
  {
    name: 'room-parallel',
    path: 'sidepanel.html?tab=/#view=parallel&notice=ningbo-2020-01-30',
    size: PAGE,
    ready: '.run',
  },
  { name: 'room-phrase', path: 'sidepanel.html?tab=/#phrase=sige-yishi', size: PAGE, ready: 'svg' },
  { name: 'room-search', path: 'sidepanel.html?tab=/#query=守土', size: PAGE, ready: '.phrase' },
];

const CARDS = [
  { name: 'card', text: '不忘初心、牢记使命' },
  { name: 'card-altered', text: '打赢疫情防控阻击战' },
];

await takePictures();

/** Every surface in light and dark, in each language, in a folder for each. */
async function takePictures(): Promise<void> {
  await rm(join(ROOT, FOLDER), { recursive: true, force: true });
  const site = await serve({ pages: PAGES });
  const tifa = await openChromium({ scale: 1.5 });
  try {
    const where = { mode: 'except', except: [SWITCHED_OFF], only: [] } as const;
    const tabs = await openPages(tifa, site);
    for (const language of LANGUAGES) {
      // oxlint-disable no-await-in-loop -- one browser, one picture after the other
      await decide(tifa, { language, where });
      await mkdir(join(ROOT, FOLDER, language), { recursive: true });
      for (const surface of SURFACES) await photographSurface(tifa, surface, tabs, language);
      for (const card of CARDS) await photographCard(tifa, site.plainOrigin, card, language);
      // oxlint-enable no-await-in-loop
    }
    console.log(
      `${FOLDER}: ${LANGUAGES.length * SCHEMES.length * (SURFACES.length + CARDS.length)} pictures`,
    );
  } finally {
    await tifa.close();
    await site.close();
  }
}

/** The number of the tab in which each web page stays open. */
async function openPages(tifa: ChromiumWithTifa, site: Site): Promise<Record<string, number>> {
  const tabs: Record<string, number> = { none: 999_999 };
  const open = async (address: string): Promise<number> => {
    const page = await tifa.newPage(address);
    await page.bringToFront();
    return activeTab(await tifa.worker());
  };
  // oxlint-disable-next-line no-await-in-loop -- each has to be in front once
  for (const path of Object.keys(PAGES)) tabs[path] = await open(site.plainOrigin + path);
  tabs[`${SWITCHED_OFF}/`] = await open(`${site.origin}/`);
  return tabs;
}

async function photographSurface(
  tifa: ChromiumWithTifa,
  { name, path, size, ready }: Surface,
  tabs: Record<string, number>,
  language: Language,
): Promise<void> {
  const [address = '', query] = path.split('?query=');
  const page = await tifa.newExtensionPage(
    address.replace(/(?<=\?tab=)[^#]+/, (of) => String(tabs[of])),
  );
  await page.setViewportSize(size);
  if (query) await page.getByRole('textbox').fill(query);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(SETTLED);
  await photograph(page, join(language, name));
  await page.close();
}

async function photographCard(
  tifa: ChromiumWithTifa,
  origin: string,
  { name, text }: { name: string; text: string },
  language: Language,
): Promise<void> {
  const page = await tifa.newPage(`${origin}/`);
  await page.setViewportSize(PAGE);
  await page.bringToFront();
  await waitForMarks(page);
  await hoverMark(page, text);
  await openedCard(page);
  await photograph(page, join(language, name));
  await page.close();
}

/** Writes the page as it is seen, light and dark. */
async function photograph(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    // oxlint-disable no-await-in-loop -- it is one page
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(ROOT, FOLDER, `${name}-${colorScheme}.png`) });
    // oxlint-enable no-await-in-loop
  }
}
