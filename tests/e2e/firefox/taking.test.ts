import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark } from '../card.ts';
import { focusedInCard, openedCard } from '../firefox-card.ts';
import { borrowFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { waitForMarks } from '../marks.ts';
import { pageOf } from '../pageOf.ts';
import { poll } from '../poll.ts';
import { serve, type Site } from '../serve.ts';

const ARTICLE = pageOf('<p>让党旗在疫情防控斗争一线高高飘扬</p><textarea></textarea>');

let tifa: FirefoxWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': ARTICLE } });
  tifa = await borrowFirefox();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('a citation is copied without a mouse', async () => {
  const room = await tifa.newExtensionPage('sidepanel.html#notice=central-2020-01-28');
  const button = await room.waitForSelector('.notice-head .take > button');
  await button?.focus();
  await room.keyboard.press('Enter');
  await expect.poll(() => focused(room)).toMatch(/^Plain text/);
  await room.keyboard.press('g');
  await expect.poll(() => focused(room)).toContain('GB/T 7714—2015');
  await room.keyboard.press('Enter');
  const said = await poll(
    () => room.$eval('.notice-head .said', (output) => output.textContent),
    (words) => words !== '',
  );
  expect(said).toBe('Copied: GB/T 7714—2015');
  await expect.poll(() => focused(room)).toBe('Copy citation');
  await room.close();
});

test.each([
  ['a page that counts as secure', 'origin'],
  ['a page without TLS, which has no clipboard', 'plainOrigin'],
] as const)(
  'a citation is copied from a card on %s, and the page does not hear which',
  async (_, origin) => {
    const page = await tifa.newPage(`${site[origin]}/`);
    await page.bringToFront();
    await waitForMarks(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      const hear = (event: ClipboardEvent | KeyboardEvent): void => {
        heard.push('key' in event ? event.key : (event.clipboardData?.getData('text/plain') ?? ''));
      };
      Object.assign(window, { heard });
      addEventListener('copy', hear, true);
      addEventListener('copy', hear);
      addEventListener('keydown', hear);
    });
    await hoverMark(page, '让党旗');
    await openedCard(page);
    await press(page, 'Tab', 'ArrowDown', 'Tab', 'Enter');
    await expect.poll(() => focusedInCard(page)).toMatch(/^Passage/);
    await press(page, 'g', 'Enter');
    const card = await poll(
      () => openedCard(page),
      (text) => text.includes('Copied: GB/T'),
    );
    expect(card).toContain('Copied: GB/T 7714—2015');
    const heard = await page.evaluate((): string[] => Reflect.get(window, 'heard'));
    expect(heard.join('')).toBe('');
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await expect
      .poll(() => page.$eval('textarea', ({ value }) => value))
      .toMatch(/^中共中央\. 关于加强党的领导.*\[EB\/OL\]\. \(2020-01-28\)/);
    await page.close();
  },
);

async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
  }
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
