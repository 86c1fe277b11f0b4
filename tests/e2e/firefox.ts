import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch as launchBrowser, type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { builtExtension } from './extension.ts';
import { lend } from './lend.ts';
import { poll } from './poll.ts';
import { PLAIN_HOST } from './serve.ts';

export interface FirefoxOptions {
  /** Default true. */
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Default 1280 by 900 CSS pixels. */
  viewport?: { width: number; height: number };
  /** Folder of the unpacked extension, default the built one. */
  extension?: string;
  /** Milliseconds after which a background that has nothing to do is ended; default 30 s. */
  idle?: number;
  /** Settings of the browser by their names in about:config. */
  prefs?: Record<string, boolean | number | string>;
}

export interface FirefoxWithTifa {
  browser: Browser;
  /** The extension's id, as its manifest states it. */
  extensionId: string;
  /** A new tab; at `url` and loaded, where one is given. */
  newPage(url?: string): Promise<Page>;
  /** A new tab with a page of the extension: `popup.html`. */
  newExtensionPage(path: string): Promise<Page>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Firefox draws the host of moz-extension: pages at random; a test has to know it. */
const HOST = '7f1fa000-0000-4000-8000-000000000001';
const DARK = 'layout.css.prefers-color-scheme.content-override';

/** Opens Firefox with the built extension and a fresh profile. Throws where the extension is refused. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithTifa> {
  const extension = options.extension ?? builtExtension('firefox-mv3');
  const uuids = JSON.stringify({ [await manifestId(extension)]: HOST });
  const browser = await launch({
    ...options,
    prefs: { ...options.prefs, 'extensions.webextensions.uuids': uuids },
  });
  try {
    return withTifa(browser, await browser.installExtension(extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Lends such a Firefox to whoever changes nothing but tabs and settings. */
export const borrowFirefox = lend(openFirefox, tidy);

/** Opens the same Firefox without any extension, to see what pages are without Tifa. */
export async function openBareFirefox(): Promise<Pick<FirefoxWithTifa, 'newPage' | 'close'>> {
  const browser = await launch({});
  return { newPage: (url) => newPage(browser, url), close: () => browser.close() };
}

async function tidy({ browser }: FirefoxWithTifa): Promise<void> {
  const [, ...opened] = await browser.pages();
  await Promise.all(opened.map((page) => page.close()));
}

async function newPage(browser: Browser, url?: string): Promise<Page> {
  const page = await browser.newPage();
  if (url) await page.goto(url);
  return page;
}

function withTifa(browser: Browser, extensionId: string): FirefoxWithTifa {
  return {
    browser,
    extensionId,
    newPage: (url) => newPage(browser, url),
    newExtensionPage: async (path) =>
      visitExtension(await browser.newPage(), `moz-extension://${HOST}/${path}`),
    close: () => browser.close(),
  };
}

function launch(options: FirefoxOptions): Promise<Browser> {
  return launchBrowser({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless ?? true,
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    // Without it WebDriver may not open pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'network.dns.localDomains': PLAIN_HOST,
      // A test cannot click in what the browser draws around the page.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': options.idle ?? 30_000,
      [DARK]: options.colorScheme === 'dark' ? 0 : 1,
      ...options.prefs,
    },
  });
}

/** `goto` never settles on moz-extension: pages, so this goes there and looks until the page is complete. */
async function visitExtension(page: Page, url: string): Promise<Page> {
  page.goto(url).catch(() => {});
  const whereabouts = () =>
    page.evaluate(() => ({ at: location.href, state: document.readyState })).catch(() => undefined);
  const here = await poll(
    whereabouts,
    (now) => now?.at.startsWith(url) === true && now.state === 'complete',
  );
  if (here?.at.startsWith(url)) return page;
  throw new Error(`${url} did not load within 30 s; the tab is at ${here?.at}`);
}

async function manifestId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
