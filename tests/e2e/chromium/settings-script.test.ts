import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, openedCard } from '../card.ts';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { decide } from '../decide.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';

const PHRASE = '守土有责、守土担责、守土尽责';
const TRADITIONAL = '守土有責、守土擔責、守土盡責';
const CONVERTED = 'Shown in Traditional script, converted by Tifa.';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': pageOf(`<p style="margin: 200px">${PHRASE}</p>`) } });
  tifa = await borrowChromium();
  await decide(tifa, { script: 'traditional' });
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('the card shows its passages in the script that the reader wants, and says so', async () => {
  const page = await tifa.newPage(`${site.origin}/`);
  await page.bringToFront();
  await waitForMarks(page);
  await hoverMark(page, PHRASE);
  const card = await openedCard(page);
  // The words of the page stay as they are.
  expect(card).toContain(PHRASE);
  expect(card).toContain('各級黨委');
  expect(card).toContain('中共寧波市委');
  expect(card).toContain(CONVERTED);
});

test('search finds in either script, and shows the answers in the one that is wanted', async () => {
  const popup = await tifa.newExtensionPage('popup.html');
  await popup.getByRole('textbox').fill(PHRASE);
  await popup.getByRole('heading', { name: TRADITIONAL }).waitFor();
  await popup.locator('mark', { hasText: TRADITIONAL }).first().waitFor();
  await popup.getByText(CONVERTED).waitFor();
});

test('the reading room is in that script, a citation out of it is as issued, and so is all again at once', async () => {
  await tifa.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const room = await tifa.newExtensionPage('sidepanel.html#notice=central-2020-01-28');
  await room.getByRole('heading', { level: 1, name: /關於加強黨的領導/ }).waitFor();
  // By it browsers choose the strokes of a character, and screen readers a voice.
  expect(await room.getByRole('article').getAttribute('lang')).toBe('zh-Hant');
  await room.getByText(CONVERTED).waitFor();
  await room
    .getByRole('button', { name: /^Copy citation/ })
    .first()
    .click();
  await room.getByRole('menuitem', { name: /^GB/ }).click();
  await room.getByText('Copied: GB/T 7714—2015').waitFor();
  expect(await room.evaluate(() => navigator.clipboard.readText())).toContain(
    '关于加强党的领导、为打赢疫情防控阻击战提供坚强政治保证的通知',
  );
  await decide(tifa, {});
  await room.getByRole('heading', { level: 1, name: /关于加强党的领导/ }).waitFor();
  await room.getByText(CONVERTED).waitFor({ state: 'detached' });
  expect(await room.getByRole('article').getAttribute('lang')).toBe('zh-Hans');
});
