import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { borrowFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { inWindow } from '../firefox-window.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

const ARTICLE = pageOf(
  '<p>疫情就是命令，防控就是责任。</p><p style="margin-top:3000px">各级干部要做到守土有责、守土尽责。</p>',
);

let tifa: FirefoxWithTifa;
let site: Site;
let popup: Page;

beforeAll(async () => {
  site = await serve({ pages: { '/': ARTICLE } });
  tifa = await borrowFirefox();
});

beforeEach(async () => {
  popup = await tifa.newExtensionPage('popup.html');
});

afterEach(() => popup.close());

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Waits for words anywhere on the popup. */
async function says(words: string): Promise<void> {
  await popup.waitForSelector(`::-p-text(${words})`, { visible: true });
}

test.each([
  ['Simplified script', '守土有责、守土担责'],
  ['Traditional script', '守土有責、守土擔責'],
  ['pinyin', 'shoutu'],
  ['half-remembered words', '守土担责尽责'],
])('a reader who types at once finds a phrase by %s', async (_, query) => {
  await popup.keyboard.type(query);
  await says('守土有责、守土担责、守土尽责');
});

test('an answer names the notices that hold it, from the centre down', async () => {
  await popup.keyboard.type('疫情就是命令');
  await says('疫情就是命令，防控就是责任');
  const issuers = await popup.$$eval('.issuer', (all) => all.map(({ textContent }) => textContent));
  expect(issuers.slice(0, 3)).toEqual(['中共中央', '中共宁波市委', '中共绍兴市委']);
});

test('where nothing is found the popup says what was searched', async () => {
  await popup.keyboard.type('qqxx');
  await says('中共咸宁市委组织部');
});

test('with no query the popup lists what was found on the page, and shows a phrase there', async () => {
  const article = await tifa.newPage(`${site.origin}/`);
  await waitForMarks(article);
  await article.bringToFront();
  const tab = await activeTab(popup);
  await popup.close();
  popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await says('守土有责、守土尽责');
  await article.bringToFront();
  expect(await article.evaluate(() => scrollY)).toBe(0);
  await popup.bringToFront();
  await popup.locator('::-p-aria(Previous mark)').click();
  const scrolled = await poll(
    () => article.evaluate(() => scrollY),
    (y) => y > 0,
  );
  expect(scrolled).toBeGreaterThan(0);
});

/** In Firefox's window: opens the popup as a click on the toolbar does, and answers its text once the library is there. */
const TOOLBAR_POPUP = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('tifa@tifa.example');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  const script = 'data:,' + encodeURIComponent('sendAsyncMessage("text", content.document.body.innerText)');
  for (let i = 0; i < 300; i++) {
    await new Promise((done) => setTimeout(done, 100));
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (!popup) continue;
    const text = await new Promise((done) => {
      // What is asked while the popup moves into its panel is never answered.
      setTimeout(done, 1000, '');
      popup.messageManager.addMessageListener('text', ({ data }) => done(data));
      popup.messageManager.loadFrameScript(script, false);
    });
    if (!/of the text stands in notices|No stretch/.test(text)) continue;
    popup.closest('panel').hidePopup();
    return text;
  }
  return '';
})()`;

test('the popup that the toolbar opens gets its library', async () => {
  const article = await tifa.newPage(`${site.origin}/`);
  await article.bringToFront();
  await waitForMarks(article);
  expect(await inWindow(tifa.browser, TOOLBAR_POPUP)).toContain('守土有责、守土尽责');
  await article.close();
});
