import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { DOCUMENTS } from '../documents.ts';
import { countMarks, readMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: DOCUMENTS });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** Waits until the popup says so of the document at a path, and answers how many marks that has. */
async function marksWhereSaid(path: keyof typeof DOCUMENTS, words: string): Promise<number> {
  const page = await tifa.newPage(site.origin + path);
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByText(words).waitFor();
  await page.bringToFront();
  const marks = countMarks(await readMarks(page));
  await Promise.all([popup.close(), page.close()]);
  return marks;
}

test.for(['/page.xhtml', '/page.txt'] as const)('text is read: %s', async (path) => {
  expect(await marksWhereSaid(path, '1 phrase in 1 place')).toBe(1);
});

test.for([
  ['/page.xml', 'this page'],
  ['/page.svg', 'this page'],
  ['/page.json', 'this page'],
  ['/page.pdf', 'PDF files'],
] as const)('data and drawings are left alone, and the popup says so: %s', async ([path, what]) => {
  expect(await marksWhereSaid(path, `Tifa cannot read ${what}`)).toBe(0);
});
