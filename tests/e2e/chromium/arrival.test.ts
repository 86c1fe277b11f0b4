import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closedCard, hoverMark, openedCard } from '../card.ts';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { restartTifa, updateTifa } from '../extensionsPage.ts';
import { readMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';

const PHRASE = '守土有责、守土尽责';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
});

afterAll(() => site?.close());

beforeEach(async () => {
  tifa = await openChromium();
  return () => tifa.close();
});

test('a tab that is open while Tifa is updated is read by the new one, and the old one is quiet', async () => {
  const page = await tifa.newPage(site.origin);
  const before = await waitForMarks(page);
  await updateTifa(tifa);
  await page.bringToFront();
  const librarian = await tifa.worker();
  await whenRead(librarian, await activeTab(librarian));
  // The old script notices at the next look, far down the page, that nobody is behind it.
  await page.evaluate(() => scrollTo(0, 2000));
  await expect.poll(() => readMarks(page)).toEqual(before);

  await hoverMark(page, PHRASE);
  expect((await openedCard(page)).split('提法 Tifa')).toHaveLength(2);
  await page.keyboard.press('Escape');
  expect(await closedCard(page)).toBe('');
});

test('a tab that Tifa does not know is read when the reader opens the popup on it', async () => {
  const page = await tifa.newPage(site.origin);
  await waitForMarks(page);
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  await restartTifa(tifa);

  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByText(/phrases in \d+ places/).waitFor();
});
