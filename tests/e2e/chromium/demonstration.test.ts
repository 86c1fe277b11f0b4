import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../../corpus/fold.ts';
import { newsPage, traditionalNewsPage } from '../demonstration.ts';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage(), '/traditional': traditionalNewsPage() } });
  tifa = await openChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** The words that are marked on a page, script aside. */
async function words(path: string): Promise<string[]> {
  const groups = await waitForMarks(await tifa.newPage(`${site.origin}${path}`));
  return groups.flatMap((group) => group.texts.map((text) => fold(text).text)).toSorted();
}

test('a reader of the Xinyang report sees a formula marked that a link cuts in two', async () => {
  const page = await tifa.newPage(`${site.origin}/`);
  const texts = (await waitForMarks(page)).flatMap((group) => group.texts);
  expect(texts).toContain('守土有责、守土尽责');
});

test('a reader of the same page in Traditional script sees the same words marked', async () => {
  expect(await words('/traditional')).toEqual(await words('/'));
});

test('Tifa throws nothing into an ordinary http page', async () => {
  const errors: unknown[] = [];
  const page = await tifa.newPage();
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${site.plainOrigin}/`);
  expect(countMarks(await waitForMarks(page))).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
