import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

let tifa: ChromiumWithTifa;
let site: Site;
let popup: Page;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage(), '/notice.pdf': '%PDF-1.4' } });
  tifa = await borrowChromium();
});

beforeEach(async () => {
  popup = await tifa.newExtensionPage('popup.html');
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Keeps the library, and with it the nearest notice, from a popup that is about to open: until `come` is called. */
async function holdLibrary(on: Page): Promise<{ asked: Promise<unknown>; come: () => void }> {
  const script = '**/chunks/corpus-*.js';
  const { promise: held, resolve: come } = Promise.withResolvers<void>();
  await on.route(script, async (route) => {
    await held;
    await route.continue();
  });
  return { asked: on.waitForRequest(script), come };
}

test('the search box is ready to type', async () => {
  await popup.keyboard.type('shoutu');
  await popup.getByText('守土有责、守土担责、守土尽责').first().waitFor();
});

test('letters that are typed before the library is there are answered when it comes', async () => {
  const early = await tifa.newPage();
  const library = await holdLibrary(early);
  await early.goto(popup.url());
  await library.asked;
  await early.keyboard.type('shoutu');
  expect(await early.locator('.phrase').count()).toBe(0);
  library.come();
  await early.getByText('守土有责、守土担责、守土尽责').first().waitFor();
  expect(await early.getByLabel('Search phrases and notices').inputValue()).toBe('shoutu');
});

test.each([
  ['Simplified script', '守土有责、守土担责'],
  ['Traditional script', '守土有責、守土擔責'],
  ['pinyin', 'shoutu youze'],
  ['initials', 'styzstdz'],
  ['English', 'defend one’s ground'],
  ['half-remembered words', '守土担责尽责'],
  ['swapped clauses', '守土尽责守土担责守土有责'],
])('a reader finds a phrase by %s', async (_, query) => {
  await popup.getByLabel('Search phrases and notices').fill(query);
  await popup.getByText('守土有责、守土担责、守土尽责').first().waitFor();
});

test('an answer names the notices that hold it, from the centre down, with the words marked', async () => {
  await popup.getByLabel('Search phrases and notices').fill('疫情就是命令');
  await popup.locator('mark', { hasText: '疫情就是命令，防控就是责任' }).first().waitFor();
  const issuers = await popup.locator('.issuer').allTextContents();
  expect(issuers.slice(0, 3)).toEqual(['中共中央', '中共宁波市委', '中共绍兴市委']);
});

test('a click on an answer opens the notice at that place', async () => {
  await popup.getByLabel('Search phrases and notices').fill('磨刀石');
  const [room] = await Promise.all([
    tifa.context.waitForEvent('page'),
    popup.locator('mark', { hasText: '磨刀石' }).last().click(),
  ]);
  await room
    .getByText('关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知')
    .first()
    .waitFor();
  expect(new URL(room.url()).hash).toContain('notice=central-2020-01-28');
});

test('where nothing is found the popup says what was searched', async () => {
  await popup.getByLabel('Search phrases and notices').fill('qqxx');
  await popup.getByText('中共咸宁市委组织部').first().waitFor();
  await popup.getByText('209').first().waitFor();
});

test('with no query the popup lists what was found on the page', async () => {
  const article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
  await article.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const beside = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await beside.getByText('谱写新时代中原更加出彩的绚丽篇章').first().waitFor();
});

test('a page that is too busy to answer is not called closed, and is told of when it answers', async () => {
  const article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
  await article.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const debuggerOf = await tifa.context.newCDPSession(article);
  await debuggerOf.send('Debugger.enable');
  const busy = new Promise((done) => debuggerOf.once('Debugger.paused', done));
  await debuggerOf.send('Debugger.pause');
  const beside = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await busy;
  await beside.waitForTimeout(500);
  expect(await beside.locator('.this-page').innerText()).toContain('Reading the page');
  await debuggerOf.send('Debugger.resume');
  await beside.getByText('谱写新时代中原更加出彩的绚丽篇章').first().waitFor();
});

test('the phrases stay in their place when the nearest notice comes', async () => {
  const article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
  await article.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const beside = await tifa.newPage();
  await beside.setViewportSize({ width: 420, height: 580 });
  const listed = beside.locator('.found').first();
  const library = await holdLibrary(beside);
  await beside.goto(popup.url().replace(/html$/, `html?tab=${tab}`));
  await Promise.all([library.asked, listed.waitFor()]);
  expect(await beside.locator('.nearest').count()).toBe(0);
  const before = await listed.boundingBox();
  library.come();
  await beside.locator('.nearest').waitFor();
  const after = await listed.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Infinity))).toBeLessThan(2);
});

test('a PDF is closed to Tifa, and what is pasted out of it is read all the same', async () => {
  const file = await tifa.newPage(`${site.origin}/notice.pdf`);
  await file.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const beside = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await beside.getByText('Tifa cannot read PDF files.').waitFor();
  await beside
    .getByLabel('Text from the page')
    .fill('要做到守土有责、守\n土尽责，不忘初心、牢记使命。');
  await beside.getByText('2 phrases in 2 places').waitFor();
  await beside.getByRole('button', { name: '守土有责、守土尽责' }).click();
  await beside.locator('.ladder .issuer', { hasText: '中共信阳市委组织部' }).waitFor();
});

test('what is typed into the box for pasted text stays there', async () => {
  const closed = await tifa.newExtensionPage('popup.html?tab=999999');
  await closed.getByLabel('Text from the page').click();
  await closed.keyboard.type('shoutu');
  expect(await closed.getByLabel('Search phrases and notices').inputValue()).toBe('');
  await closed.getByText('No phrase of the corpus stands in this text.').waitFor();
});
