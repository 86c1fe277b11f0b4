import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { poll } from '../poll.ts';

let tifa: FirefoxWithTifa;

beforeAll(async () => {
  tifa = await openFirefox();
});

afterAll(() => tifa?.close());

test('a citation is copied without a mouse', async () => {
  const room = await tifa.newExtensionPage('sidepanel.html#notice=central-2020-01-28');
  const button = await room.waitForSelector('.notice-head .take > button');
  await button?.focus();
  await room.keyboard.press('Enter');
  await poll(
    () => focused(room),
    (words) => words.startsWith('Plain text'),
  );
  await room.keyboard.press('g');
  expect(await focused(room)).toContain('GB/T 7714—2015');
  await room.keyboard.press('Enter');
  const said = await poll(
    () => room.$eval('.notice-head .said', (output) => output.textContent),
    (words) => words !== '',
  );
  expect(said).toBe('Copied: GB/T 7714—2015');
  expect(await focused(room)).toBe('Copy citation');
  await room.close();
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
