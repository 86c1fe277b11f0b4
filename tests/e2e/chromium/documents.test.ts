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

/** What the popup says of the document at a path, and how many marks it has. */
async function open(path: keyof typeof DOCUMENTS): Promise<{ said: string; marks: number }> {
  const page = await tifa.newPage(site.origin + path);
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByText(/1 phrase in 1 place|cannot read/).waitFor();
  const said = await popup.locator('.this-page').innerText();
  await page.bringToFront();
  const marks = countMarks(await readMarks(page));
  await Promise.all([popup.close(), page.close()]);
  return { said, marks };
}

test.for(['/page.xhtml', '/page.txt'] as const)('text is read: %s', async (path) => {
  const { said, marks } = await open(path);
  expect(said).toContain('1 phrase in 1 place');
  expect(marks).toBe(1);
});

test.for([
  ['/page.xml', 'this page'],
  ['/page.svg', 'this page'],
  ['/page.json', 'this page'],
  ['/page.pdf', 'PDF files'],
] as const)('data and drawings are left alone, and the popup says so: %s', async ([path, what]) => {
  const { said, marks } = await open(path);
  expect(said).toContain(`Tifa cannot read ${what}`);
  expect(marks).toBe(0);
});
