import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { decide } from '../decide.ts';
import { countMarks, readMarks, waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

/** In a page of the extension, where functions below run. */
declare const chrome: typeof browser;

const PHRASE = '守土有责、守土尽责';

let tifa: ChromiumWithTifa;
let site: Site;
let page: Page;
let options: Page;

beforeAll(async () => {
  site = await serve({ pages: { '/': pageOf(`<p>${PHRASE}</p>`) } });
  tifa = await borrowChromium();
});

beforeEach(async () => {
  await Promise.all(
    tifa.context
      .pages()
      .slice(1)
      .map((open) => open.close()),
  );
  await decide(tifa, {});
  page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await waitForMarks(page);
  options = await tifa.newExtensionPage('options.html');
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** How many marks the open page has, seen again. */
async function marks(): Promise<number> {
  await page.bringToFront();
  return countMarks(await readMarks(page));
}

/** Whether a settings page shows that a box is checked: it shows what is stored a moment after it is pressed. */
function isChecked(label: string, on = options): () => Promise<boolean> {
  return () => on.getByLabel(label, { exact: true }).isChecked();
}

async function names(): Promise<string[]> {
  const groups = await readMarks(page);
  return groups.filter(({ texts }) => texts.length > 0).map(({ name }) => name);
}

test('a change on the settings page holds at once in a page that is open, and after a reload', async () => {
  await options.getByLabel('nothing', { exact: true }).check();
  await expect.poll(names).toEqual(['tifa-verbatim-one']);
  await options.reload();
  await expect.poll(isChecked('nothing')).toBe(true);
});

test('a theme is switched off and on', async () => {
  await options.getByLabel('Responsibility').uncheck();
  await expect.poll(marks).toBe(0);
  await options.bringToFront();
  await options.getByLabel('Responsibility').check();
  await expect.poll(marks).toBe(1);
});

test('a site is put on the list by its name or an address, and taken off', async () => {
  const box = options.getByLabel('Another site');
  await box.fill('two words');
  await box.press('Enter');
  await options.getByText('This is not a site.').waitFor();
  await box.fill(`${site.origin}/some/page?of=it`);
  await box.press('Enter');
  await options.getByText('127.0.0.1').waitFor();
  await expect.poll(marks).toBe(0);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove 127.0.0.1 from the list' }).click();
  await expect.poll(marks).toBe(1);
});

test('the popup switches the site off and on with one click, and says which holds', async () => {
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  const turn = popup.getByRole('switch', { name: 'Tifa on 127.0.0.1' });
  await turn.and(popup.locator('[aria-checked=true]')).click();
  await popup.getByText('Tifa is switched off on this site.').waitFor();
  await expect.poll(marks).toBe(0);
  await popup.bringToFront();
  await turn.and(popup.locator('[aria-checked=false]')).click();
  await popup.getByText('1 phrase in 1 place').waitFor();
  await expect.poll(marks).toBe(1);
});

test('a switch that the browser does not store stays where it is, and says why', async () => {
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('the disk is full'));
  });
  const turn = popup.getByRole('switch', { name: 'Tifa on 127.0.0.1' });
  await turn.click();
  await popup.getByRole('alert').getByText('could not store').waitFor();
  expect(await turn.getAttribute('aria-checked')).toBe('true');
});

test('the switch in the popup can be turned twice without leaving it', async () => {
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByRole('switch', { name: 'Tifa on 127.0.0.1' }).focus();
  await popup.keyboard.press('Space');
  await popup.getByText('Tifa is switched off on this site.').waitFor();
  await popup.keyboard.press('Space');
  await popup.getByText('1 phrase in 1 place').waitFor();
});

test('a control that takes itself away leaves the focus to what comes in its place', async () => {
  await decide(tifa, { where: { mode: 'except', except: ['a.cn', 'b.cn'], only: [] } });
  await options.getByRole('button', { name: 'Remove a.cn from the list' }).press('Enter');
  await options
    .getByRole('button', { name: 'Remove b.cn from the list' })
    .and(options.locator(':focus'))
    .press('Enter');
  await options.getByLabel('Another site').and(options.locator(':focus')).waitFor();
  await options.getByRole('button', { name: 'Back to the defaults' }).press('Enter');
  await options.getByRole('button', { name: 'Undo' }).press('Enter');
  await options.getByText('Undone').waitFor();
  await options
    .getByRole('button', { name: 'Back to the defaults' })
    .and(options.locator(':focus'))
    .waitFor();
});

test('what is said of a file is said in the language that it brings', async () => {
  await load(JSON.stringify({ tifa: 'settings', language: 'zh-Hans' }));
  await options.getByText('文件中的设置已生效。').waitFor();
});

test('changes from two pages at the same time are both kept', async () => {
  const other = await tifa.newExtensionPage('options.html');
  // As fast as can be, and before either page has heard of the other's changes.
  await Promise.all([
    press(options, '.themes input'),
    press(other, '.matter-body > .option input'),
  ]);
  const themes = (): Promise<number> => other.locator('.themes input:checked').count();
  await expect.poll(themes).toBe(0);
  await expect.poll(isChecked('Number of phrases on the toolbar button')).toBe(false);
  await other.reload();
  await expect.poll(isChecked('Number of phrases on the toolbar button', other)).toBe(false);
  await expect.poll(themes).toBe(0);
});

/** Clicks one box after the other without waiting. */
async function press(on: Page, boxes: string): Promise<void> {
  await on.evaluate(
    (selector) => document.querySelectorAll<HTMLElement>(selector).forEach((box) => box.click()),
    boxes,
  );
}

test('settings go into a file and come back out of it, and the defaults can be undone', async () => {
  await decide(tifa, { common: 'hidden' });
  await expect.poll(isChecked('not marked')).toBe(true);
  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ tifa: 'settings', common: 'hidden' });

  await options.getByRole('button', { name: 'Back to the defaults' }).click();
  await options.getByText('The defaults are back in use.').waitFor();
  await expect.poll(isChecked('fainter than the others')).toBe(true);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(isChecked('not marked')).toBe(true);

  await options.getByRole('button', { name: 'Back to the defaults' }).click();
  await load(text);
  await options.getByText('The settings in the file are now in use.').waitFor();
  await expect.poll(isChecked('not marked')).toBe(true);
});

test.each([
  [
    '{"tifa":"settings","common":"loud"}',
    '"loud" at “common”, where ("same" | "faint" | "hidden")',
  ],
  ['{"tifa":"settings","volume":3}', 'The file has “volume”, which Tifa does not know.'],
  ['PNG', 'This is not a file of Tifa’s settings.'],
])('of a bad file it is said what is wrong, and nothing changes: %s', async (text, said) => {
  await decide(tifa, { common: 'same' });
  await expect.poll(isChecked('like the others')).toBe(true);
  await load(text);
  await options.getByText(said).waitFor();
  await options.reload();
  expect(await isChecked('like the others')()).toBe(true);
});

async function load(text: string): Promise<void> {
  const file = { name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await options.locator('input[type=file]').setInputFiles(file);
}

test('popup and reading room lead to the settings', async () => {
  const popup = await tifa.newExtensionPage('popup.html');
  await popup.getByRole('link', { name: 'Settings' }).click();
  await expect.poll(() => settingsPages()).toBe(2);
  const room = await tifa.newExtensionPage('sidepanel.html');
  await room.getByRole('link', { name: 'Settings' }).click();
  await expect.poll(() => settingsPages()).toBe(3);
});

function settingsPages(): number {
  return tifa.context.pages().filter((open) => open.url().endsWith('/options.html')).length;
}
