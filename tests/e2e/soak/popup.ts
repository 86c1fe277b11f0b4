import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium } from '../chromium.ts';
import { builtExtension } from '../extension.ts';
import { waitForMarks } from '../marks.ts';
import type { Figure } from './figure.ts';
import { pageOf } from '../pageOf.ts';

/** What becomes of a popup, in milliseconds since its navigation began. */
interface Opening {
  painted: number;
  /** When the phrases of the page stood there, when they were painted, and when the nearest notice stood there. */
  found: number;
  shown: number;
  nearest: number;
  /** From a letter in the box to its answer, letter by letter. */
  letters: number[];
}

/** Chromium's, as far as it is used: a view is the popup's own window. */
declare const chrome: {
  action: {
    setPopup: (details: { popup: string }) => Promise<void>;
    openPopup: () => Promise<void>;
  };
  extension: { getViews: (of: { type: 'popup' }) => (typeof globalThis)[] };
};

const ROUNDS = 11;
const QUERY = '守土有责';
const EMPTY = 'empty.html';
const EMPTY_PAGE = pageOf('<p>Empty');

/** How soon the popup answers, as the browser itself opens it over a page, with an empty popup beside it. */
export async function measurePopup(url: string): Promise<Figure[]> {
  const folder = await withEmptyPage();
  const tifa = await openChromium({ extension: folder });
  try {
    // A page of the extension opens the popups, and looks into them: their process is its own.
    const watch = await tifa.newExtensionPage(EMPTY);
    const article = await tifa.newPage(url);
    await waitForMarks(article);
    const empty: Opening[] = [];
    const full: Opening[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      // oxlint-disable no-await-in-loop -- they take turns
      empty.push(await openPopup(article, watch, EMPTY));
      full.push(await openPopup(article, watch, 'popup.html'));
      // oxlint-enable no-await-in-loop
    }
    return figures(empty, full);
  } finally {
    await tifa.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function figures(empty: readonly Opening[], full: readonly Opening[]): Figure[] {
  const letter = median(full.flatMap(({ letters }) => letters));
  const of = (name: 'painted' | 'found' | 'shown' | 'nearest'): number =>
    median(full.map((one) => one[name]));
  return [
    {
      what: 'an empty popup: first paint',
      value: median(empty.map((one) => one.painted)),
      unit: 'ms',
    },
    { what: 'the popup: first paint', value: of('painted'), unit: 'ms', most: 100 },
    { what: 'the popup: the phrases of the page', value: of('found'), unit: 'ms', most: 100 },
    { what: 'the popup: the phrases painted', value: of('shown'), unit: 'ms', most: 100 },
    { what: 'the popup: the nearest notice', value: of('nearest'), unit: 'ms' },
    { what: 'the popup: from a letter to its answer', value: letter, unit: 'ms', most: 16 },
  ];
}

/** A copy of the extension that has an empty page. */
async function withEmptyPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tifa-popup-'));
  await cp(builtExtension('chrome-mv3'), folder, { recursive: true });
  await writeFile(join(folder, EMPTY), EMPTY_PAGE);
  return folder;
}

async function openPopup(article: Page, watch: Page, popup: string): Promise<Opening> {
  await article.bringToFront();
  await article.waitForTimeout(300);
  const { painted, stood, shown } = await watch.evaluate(timeOpening, {
    popup,
    signs: popup === EMPTY ? [] : ['.found .disclose', '.nearest'],
  });
  const [found = 0, nearest = 0] = stood;
  const letters = popup === EMPTY ? [] : await watch.evaluate(timeLetters, QUERY);
  await watch.evaluate(closePopup);
  return { painted, found, shown, nearest, letters };
}

/**
 * In a page of the extension: opens a popup, and lets it watch itself until each sign stands there and
 * the first is painted. Whoever looks in again and again holds up what he waits for.
 */
async function timeOpening({
  popup,
  signs,
}: {
  popup: string;
  signs: readonly string[];
}): Promise<{ painted: number; stood: number[]; shown: number }> {
  const isPopup = ({ location }: typeof globalThis): boolean => location.pathname.endsWith(popup);
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what is in here reaches the page
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  await chrome.action.setPopup({ popup });
  const opened = chrome.action.openPopup();
  const look = (): typeof globalThis | undefined =>
    chrome.extension.getViews({ type: 'popup' }).find(isPopup);
  let view = look();
  // oxlint-disable-next-line no-await-in-loop -- it waits
  for (; !view; view = look()) await pause(1);
  const { document, performance } = view;
  const stood: number[] = [];
  let shown = 0;
  const note = (): void =>
    signs.forEach((sign, nth) => {
      const found = document.querySelector(sign);
      if (!found || stood[nth] !== undefined) return;
      stood[nth] = performance.now();
      if (nth === 0) found.setAttribute('elementtiming', '');
    });
  new view.MutationObserver(note).observe(document, { childList: true, subtree: true });
  new view.PerformanceObserver((list) => {
    shown = list.getEntries()[0]?.startTime ?? 0;
  }).observe({ type: 'element' });
  note();
  await opened;
  const isDone = (): boolean => stood.length === signs.length && (signs.length === 0 || shown > 0);
  // oxlint-disable-next-line no-await-in-loop -- it waits
  do await pause(500);
  while (!isDone());
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { painted: paint?.startTime ?? 0, stood, shown };
}

/** In a page of the extension: types into the popup, and tells when each answer was laid out. */
async function timeLetters(query: string): Promise<number[]> {
  const times: number[] = [];
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  const box = popup?.document.querySelector('input');
  const results = popup?.document.querySelector<HTMLElement>('main');
  if (!box || !results) return times;
  for (let length = 1; length <= query.length; length++) {
    const changed = new Promise((done) => {
      const kinds = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(done).observe(results, kinds);
      // A letter that changes nothing is answered all the same.
      setTimeout(done, 1000);
    });
    const begin = performance.now();
    box.value = query.slice(0, length);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // oxlint-disable-next-line no-await-in-loop -- letter by letter
    await changed;
    void results.offsetHeight;
    times.push(performance.now() - begin);
    // oxlint-disable-next-line no-await-in-loop -- letter by letter
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}

/** In a page of the extension. */
async function closePopup(): Promise<void> {
  chrome.extension.getViews({ type: 'popup' })[0]?.close();
  while (chrome.extension.getViews({ type: 'popup' }).length > 0)
    // oxlint-disable-next-line no-await-in-loop -- it waits
    await new Promise((done) => setTimeout(done, 10));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
