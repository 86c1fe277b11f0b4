import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from './browsers.ts';
import { builtExtension } from './extension.ts';
import { lend } from './lend.ts';
import { PLAIN_HOST } from './serve.ts';

export interface ChromiumOptions {
  /** Default true. With a window the page fills it and `viewport` is not used. */
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Default 1280 by 900 CSS pixels. */
  viewport?: { width: number; height: number };
  /** Device pixels per CSS pixel, default 1. */
  scale?: number;
  /** Default true: no name but this machine's own resolves. */
  loopbackOnly?: boolean;
  /** Folder of the unpacked extension, default the built one. */
  extension?: string;
  /** Default false, as playwright has it: whether a page that is left is kept to come back to. */
  backForwardCache?: boolean;
  /** File in which the whole browser writes down what it asks of any network; complete once it is closed. */
  netLog?: string;
}

export interface ChromiumWithTifa {
  context: BrowserContext;
  extensionId: string;
  /** A new tab; at `url` and loaded, where one is given. */
  newPage(url?: string): Promise<Page>;
  /** A new tab with a page of the extension: `popup.html`. */
  newExtensionPage(path: string): Promise<Page>;
  /** The running background worker; waits for it where it sleeps or starts. */
  worker(): Promise<Worker>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** The background services of Chromium: on a closed network they fail many times a second. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];
/** Chromium's sandbox refuses to run as root. */
const UNBOXED = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** What playwright adds by itself. */
const NO_CACHE = '--disable-back-forward-cache';
const RESOLVE = '--host-resolver-rules=';
const PLAIN = `MAP ${PLAIN_HOST} 127.0.0.1`;
const LOOPBACK_ONLY = `${PLAIN}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;

/** Opens Chromium with the built extension and a fresh profile. Throws where the extension does not start. */
export async function openChromium(options: ChromiumOptions = {}): Promise<ChromiumWithTifa> {
  const context = await launch(options);
  try {
    const { host } = new URL((await backgroundWorker(context)).url());
    return withTifa(context, host);
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Lends such a Chromium to whoever changes nothing but tabs, settings and permissions. */
export const borrowChromium = lend(openChromium, tidy);

/** Opens the same Chromium without any extension, to see what pages are without Tifa. */
export async function openBareChromium(): Promise<Pick<ChromiumWithTifa, 'newPage' | 'close'>> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: [...QUIET, `${RESOLVE}${LOOPBACK_ONLY}`, ...UNBOXED],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return {
    newPage: async (url) => {
      const page = await context.newPage();
      if (url) await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}

async function tidy(tifa: ChromiumWithTifa): Promise<void> {
  const [, ...opened] = tifa.context.pages();
  await Promise.all(opened.map((page) => page.close()));
  await tifa.context.clearPermissions();
  // One that was killed and never woken would be missed.
  await tifa.worker();
}

function withTifa(context: BrowserContext, extensionId: string): ChromiumWithTifa {
  const newPage = async (url?: string) => {
    const page = await context.newPage();
    if (url) await page.goto(url);
    return page;
  };
  return {
    context,
    extensionId,
    newPage,
    newExtensionPage: (path) => newPage(`chrome-extension://${extensionId}/${path}`),
    worker: () => backgroundWorker(context),
    close: () => context.close(),
  };
}

function launch(options: ChromiumOptions): Promise<BrowserContext> {
  const {
    headless = true,
    colorScheme = 'light',
    viewport = { width: 1280, height: 900 },
    scale,
  } = options;
  // Without a name the profile is a new one, which goes with the browser.
  return chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium'),
    headless,
    // `null` in a window: follow the window and the reader's own colour scheme.
    colorScheme: headless ? colorScheme : (options.colorScheme ?? null),
    viewport: headless ? viewport : null,
    ...(headless && scale ? { deviceScaleFactor: scale } : {}),
    ...(options.backForwardCache ? { ignoreDefaultArgs: [NO_CACHE] } : {}),
    // The tests read English. On Linux the environment decides what Chromium speaks.
    env: { ...process.env, LANGUAGE: 'en' },
    args: [
      '--lang=en',
      ...flags(options.extension ?? builtExtension('chrome-mv3'), options.loopbackOnly ?? true),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ],
  });
}

function flags(extension: string, loopbackOnly: boolean): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...QUIET,
    `${RESOLVE}${loopbackOnly ? LOOPBACK_ONLY : PLAIN}`,
    ...UNBOXED,
  ];
}

async function backgroundWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(() => {
    throw new Error(
      'The extension did not start within 30 s. Google Chrome 137 and newer cannot load it: use Chromium (TIFA_CHROMIUM)',
    );
  });
}
