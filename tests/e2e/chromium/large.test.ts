import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab, whenRead } from '../settled.ts';
import { paragraphs } from '../soak/texts.ts';

const PARAGRAPHS = 6_000;

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': pageOf(paragraphs(PARAGRAPHS)) } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('of a page of a million characters all is read, and only what is near is painted', async () => {
  const page = await tifa.newPage();
  const worker = await tifa.worker();
  await page.goto(`${site.origin}/`);
  await page.bringToFront();
  const { found } = await whenRead(worker, await activeTab(worker));
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(PARAGRAPHS / 3);

  const painted = () =>
    page.evaluate(() => {
      const boxes = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((marked) => {
          const range = new Range();
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          return range.getBoundingClientRect();
        });
      const seen = boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
      const bold = [...document.querySelectorAll('b')].map((element) =>
        element.getBoundingClientRect(),
      );
      const due = bold.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
      return { few: boxes.length < 100, missing: due.length - seen.length, some: due.length > 0 };
    });
  await expect.poll(painted).toEqual({ few: true, missing: 0, some: true });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(painted).toEqual({ few: true, missing: 0, some: true });
});
