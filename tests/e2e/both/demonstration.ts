import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../../corpus/fold.ts';
import { newsPage, traditionalNewsPage } from '../demonstration.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';
import type { EitherBrowser, Open } from './browser.ts';

/** What a reader of the demonstration page sees. */
export function testDemonstration(open: Open): void {
  let tifa: EitherBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve({ pages: { '/': newsPage(), '/traditional': traditionalNewsPage() } });
    tifa = await open();
  });

  afterAll(async () => {
    await tifa?.close();
    await site?.close();
  });

  /** What is marked on a page. */
  const texts = async (path: string): Promise<string[]> => {
    const page = await tifa.newPage(`${site.origin}${path}`);
    await page.bringToFront();
    return (await waitForMarks(page)).flatMap((group) => group.texts);
  };

  test('a reader of the Xinyang report sees a formula marked that a link cuts in two', async () => {
    expect(await texts('/')).toContain('守土有责、守土尽责');
  });

  test('a reader of the same page in Traditional script sees the same words marked', async () => {
    expect(words(await texts('/traditional'))).toEqual(words(await texts('/')));
  });

  test('Tifa throws nothing into an ordinary http page', async () => {
    const errors: unknown[] = [];
    const page = await tifa.newPage();
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${site.plainOrigin}/`);
    expect(countMarks(await waitForMarks(page))).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
}

/** Texts without their script. */
function words(texts: readonly string[]): string[] {
  return texts.map((text) => fold(text).text).toSorted();
}
