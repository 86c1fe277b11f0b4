import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsPage } from '../demonstration.ts';
import { openFirefox } from '../firefox.ts';
import { countMarks, waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';

let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': newsPage() } });
});

afterAll(() => site?.close());

/** How much is marked in a private window. */
async function marksInPrivate(allowed: boolean): Promise<number> {
  const tifa = await openFirefox({
    prefs: {
      'browser.privatebrowsing.autostart': true,
      'extensions.allowPrivateBrowsingByDefault': allowed,
    },
  });
  try {
    return countMarks(await waitForMarks(await tifa.newPage(site.origin), 5_000));
  } finally {
    await tifa.close();
  }
}

test('a private window is read where the reader lets Tifa in', async () => {
  expect(await marksInPrivate(true)).toBeGreaterThan(0);
});

test('a private window is left alone where he does not', async () => {
  expect(await marksInPrivate(false)).toBe(0);
});
