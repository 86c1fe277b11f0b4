import { afterAll, beforeAll, expect, test } from 'vitest';
import { FRAME_KINDS, framedPages, restInFrame } from '../frames.ts';
import { serve, type Site } from '../serve.ts';
import type { EitherBrowser, EitherPage, Open } from './browser.ts';

/** A card opens in every kind of frame that a page can hold. */
export function testFrames(open: Open): void {
  let tifa: EitherBrowser;
  let site: Site;
  let page: EitherPage;

  beforeAll(async () => {
    const pages: Record<string, string> = {};
    site = await serve({ pages });
    Object.assign(pages, framedPages(site.plainOrigin));
    tifa = await open();
    page = await tifa.newPage(`${site.origin}/`);
  });

  afterAll(async () => {
    await tifa?.close();
    await site?.close();
  });

  test.for(FRAME_KINDS)('a card opens in a frame: %s', async (kind) => {
    const { card, onTop } = await restInFrame(page, kind);
    expect(card).toBeGreaterThan(100);
    expect(onTop).toBe(true);
  });
}
