import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOCUMENTS } from '../documents.ts';
import { borrowFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

let tifa: FirefoxWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: DOCUMENTS });
  tifa = await borrowFirefox();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test.for([
  ['text', '/page.xhtml', 1],
  ['text', '/page.txt', 1],
  ['data that is left alone', '/page.xml', 0],
  ['a drawing that is left alone', '/page.svg', 0],
] as const)('%s: %s', async ([, path, marks]) => {
  const page = await tifa.newPage(site.origin + path);
  await page.bringToFront();
  expect(countMarks(await waitForMarks(page, marks > 0 ? undefined : 1_000))).toBe(marks);
  await page.close();
});
