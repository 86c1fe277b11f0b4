import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { countMarks, readMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

const PHRASE = '守土有责、守土尽责';
const PAGES = {
  '/page.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>守土<b>有责</b>、<![CDATA[守土尽责]]></p></body></html>`,
  '/page.txt': `第一行\n${PHRASE}\n`,
  '/page.xml': `<?xml version="1.0"?><a>${PHRASE}</a>`,
  '/page.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><text y="20">${PHRASE}</text></svg>`,
  '/page.json': JSON.stringify({ text: PHRASE }),
};

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: PAGES });
  tifa = await openChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

/** What the popup says of the document at a path, and how many marks it has. */
async function open(path: keyof typeof PAGES): Promise<{ said: string; marks: number }> {
  const page = await tifa.newPage(site.origin + path);
  await page.bringToFront();
  const tab = await activeTab(await tifa.worker());
  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByText(/1 phrase in 1 place|cannot read this page/).waitFor();
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

test.for(['/page.xml', '/page.svg', '/page.json'] as const)(
  'data and drawings are left alone, and the popup says so: %s',
  async (path) => {
    const { said, marks } = await open(path);
    expect(said).toContain('Tifa cannot read this page.');
    expect(marks).toBe(0);
  },
);
