import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFirefox, type FirefoxWithTifa } from '../firefox.ts';
import { FRAME_KINDS, FRAMED_VIEWPORT, framedPages, restInFrame } from '../frames.ts';
import { serve, type Site } from '../serve.ts';

let tifa: FirefoxWithTifa;
let site: Site;
let page: Page;

beforeAll(async () => {
  const pages: Record<string, string> = {};
  site = await serve({ pages });
  Object.assign(pages, framedPages(site.plainOrigin));
  tifa = await openFirefox({ viewport: FRAMED_VIEWPORT });
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
