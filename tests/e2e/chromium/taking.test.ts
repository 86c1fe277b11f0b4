import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { openLibrary } from '../../../corpus/library.ts';
import { sourceLink } from '../../../corpus/sourceLink.ts';
import { closedCard, focused, hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { waitForMarks } from '../marks.ts';
import { ROOT } from '../extension.ts';
import { pageOf } from '../pageOf.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';

/** In the worker, where functions run that are given to it. */
declare const chrome: typeof browser;

const CENTRAL = 'central-2020-01-28';
const DESK = pageOf('<textarea></textarea>');
const ALTERED = pageOf('<p>让党旗在疫情防控斗争一线高高飘扬</p>');
const COPY = { name: 'Copy citation: 中共中央' };

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  tifa = await borrowChromium();
  site = await serve({
    pages: { '/': article(), '/altered': ALTERED, '/source': source(), '/desk': DESK },
  });
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

describe('a citation', () => {
  test('is copied without a mouse', async () => {
    const room = await tifa.newExtensionPage(`sidepanel.html#notice=${CENTRAL}`);
    const button = room.getByRole('button', COPY);
    await button.focus();
    await room.keyboard.press('Enter');
    await room.locator('[role=menuitem]:focus').waitFor();
    expect(await focused(room)).toContain('Plain text');
    await room.keyboard.press('g');
    expect(await focused(room)).toContain('GB/T 7714—2015');
    await room.keyboard.press('Enter');
    await room.getByText('Copied: GB/T 7714—2015').waitFor();
    expect(await pasted()).toMatch(
      /^中共中央\. 关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知\[EB\/OL\]\. \(2020-01-28\)\[\d{4}-\d\d-\d\d\]\. http:\/\/news\.hangzhou\.com\.cn\/.*\.htm\.$/,
    );
    expect(await focused(room)).toContain('button Copy citation');
    await room.close();
  });

  test('as RIS arrives line by line', async () => {
    const room = await tifa.newExtensionPage(`sidepanel.html#notice=${CENTRAL}`);
    await room.getByRole('button', COPY).click();
    await room.getByRole('menuitem', { name: /^RIS/ }).click();
    await room.getByText('Copied: RIS').waitFor();
    expect(await pasted()).toMatch(
      /^TY {2}- ELEC\nID {2}- .*\nAU {2}- 中共中央\n[^]*\nER {2}- \n$/,
    );
    await room.close();
  });

  test.each([
    ['Esc, which gives the focus back', 'Escape', 'button Copy citation'],
    ['Tab, which goes on', 'Tab', undefined],
  ])('is left by %s', async (_, key, focus) => {
    const room = await tifa.newExtensionPage(`sidepanel.html#notice=${CENTRAL}`);
    await room.getByRole('button', COPY).click();
    const menu = room.getByRole('menu');
    await room.locator('[role=menuitem]:focus').waitFor();
    await room.keyboard.press(key);
    await menu.waitFor({ state: 'hidden' });
    if (focus !== undefined) expect(await focused(room)).toContain(focus);
    else expect(await focused(room)).not.toContain('Copy citation');
    await room.close();
  });

  test('is left by a click beside it', async () => {
    const room = await tifa.newExtensionPage(`sidepanel.html#notice=${CENTRAL}`);
    await room.getByRole('button', COPY).click();
    const menu = room.getByRole('menu');
    await room.locator('[role=menuitem]:focus').waitFor();
    await room.mouse.click(5, 500);
    await menu.waitFor({ state: 'hidden' });
    await room.close();
  });
});

describe.each([
  ['a page that counts as secure', 'origin'],
  ['a page without TLS, which has no clipboard', 'plainOrigin'],
] as const)('from a card on %s', (_, origin) => {
  test('passage and citation are copied by keyboard, which is said, and the page hears none of it', async () => {
    const page = await openCardOn(`${site[origin]}/altered`);
    await press(page, 'Tab', 'ArrowDown', 'Tab');
    await openMenu(page);
    await press(page, 'Enter');
    await said(page, 'Copied: Passage');
    expect(await pasted()).toContain('让党旗在防控疫情斗争第一线高高飘扬');
    await page.bringToFront();
    await openMenu(page);
    await press(page, 'g', 'Enter');
    await said(page, 'Copied: GB/T 7714—2015');
    const heard = await page.evaluate(() => Reflect.get(window, 'heard'));
    expect(await pasted()).toMatch(/^中共中央\. 关于加强党的领导/);
    expect(heard).toEqual(heard.map(() => ''));
    await page.bringToFront();
    // Out of the menu, then out of the card.
    await openMenu(page);
    await press(page, 'Escape');
    expect(await openedCard(page)).toContain('让党旗');
    await press(page, 'Escape');
    expect(await closedCard(page)).toBe('');
    await page.close();
  });

  test('the phrase is copied in the wording that the reader chooses', async () => {
    const page = await openCardOn(`${site[origin]}/altered`);
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
    await openMenu(page);
    await press(page, 'b', 'Enter');
    await said(page, 'Copied: Both wordings');
    expect(await pasted()).toBe(
      'Here: 让党旗在疫情防控斗争一线高高飘扬\nUsual: 让党旗在防控疫情斗争第一线高高飘扬\nMissing: 第\nMoved: 疫情',
    );
    await page.close();
  });
});

describe('a dossier', () => {
  test.each([
    ['Markdown', /^tifa-.*-要闻\.md$/, '# 要闻\n'],
    ['CSV', /\.csv$/, '\ufeffnumber,phrase,'],
    ['JSON', /\.json$/, '{\n  "format": "tifa-dossier",\n  "version": 1,'],
  ])('is saved as %s from the popup', async (format, name, beginning) => {
    const page = await tifa.newPage(`${site.origin}/`);
    const librarian = await tifa.worker();
    const tab = await librarian.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id;
    });
    const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
    await popup.getByRole('button', { name: /^Save dossier/ }).click();
    const downloading = popup.waitForEvent('download');
    await popup.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
    const download = await downloading;
    await popup.getByText(`Saved: ${format}`).waitFor();
    expect(download.suggestedFilename()).toMatch(name);
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved.startsWith(beginning)).toBe(true);
    expect(saved).toContain('守土有责、守土尽责');
    await popup.close();
    await page.close();
  });
});

describe('a link into the source', () => {
  test.each([
    ['a clause of its own', '疫情就是命令，防控就是责任'],
    ['words inside a clause', '守土有责、守土担责、守土尽责'],
    ['words in quotation marks', '增强“四个意识”、坚定“四个自信”、做到“两个维护”'],
  ])('brings %s into view, though the page punctuates otherwise', async (_, words) => {
    const notice = openLibrary().notices.get(CENTRAL);
    const start = notice?.text.indexOf(words) ?? 0;
    const link = notice && sourceLink(notice, { start, end: start + words.length });
    const page = await tifa.newPage();
    await page.goto(`${site.origin}/source#${link?.split('#')[1]}`);
    const scrolled = await poll(
      () => page.evaluate(() => scrollY),
      (y) => y > 0,
    );
    expect(scrolled).toBeGreaterThan(1000);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('p')]
        .filter((p) => {
          const { top, bottom } = p.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .map((p) => p.textContent)
        .join(''),
    );
    expect(seen).toContain(words.replaceAll('，', ',').slice(0, 4));
    await page.close();
  });
});

/** A page whose card is open at its one phrase; it takes down what it hears of copies. */
async function openCardOn(address: string): Promise<Page> {
  const page = await tifa.newPage(address);
  await page.bringToFront();
  await waitForMarks(page);
  await hoverMark(page, '');
  await openedCard(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    const hear = (event: ClipboardEvent): void => {
      heard.push(event.clipboardData?.getData('text/plain') ?? '');
    };
    Object.assign(window, { heard });
    addEventListener('copy', hear, true);
    addEventListener('copy', hear);
  });
  return page;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
  }
}

/** Opens the menu whose button has the focus. */
async function openMenu(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^menuitem/);
}

/** Waits until the card says it. */
async function said(page: Page, words: string): Promise<void> {
  const card = await poll(
    () => openedCard(page),
    (text) => text.includes(words),
  );
  expect(card).toContain(words);
}

function article(): string {
  return pageOf('<p>各级干部要做到守土有责、守土尽责，不得松懈。</p>', { title: '要闻' });
}

/** The seed as the page that it came from: half-width commas, every paragraph far from the next. */
function source(): string {
  const seed = readFileSync(join(ROOT, 'seeds/004_270962b3758dd881.txt'), 'utf8');
  const paragraphs = seed.split('\n').map((line) => `<p>${line}</p>`);
  return pageOf(paragraphs.join(''), { head: '<style>p { margin: 0 0 1200px }</style>' });
}

/** What a reader pastes elsewhere. */
async function pasted(): Promise<string> {
  const page = await tifa.newPage(`${site.origin}/desk`);
  const desk = page.locator('textarea');
  await desk.focus();
  await page.keyboard.press('Control+V');
  const text = await poll(
    () => desk.inputValue(),
    (words) => words !== '',
  );
  await page.close();
  return text;
}
