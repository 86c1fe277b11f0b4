import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowChromium, type ChromiumWithTifa } from '../chromium.ts';
import { pageOf } from '../pageOf.ts';
import { serve, type Site } from '../serve.ts';
import { measureNavigations } from '../soak/navigations.ts';

let tifa: ChromiumWithTifa;
let site: Site;

beforeAll(async () => {
  site = await serve({ pages: { '/': pageOf('') } });
  tifa = await borrowChromium();
});

afterAll(async () => {
  await tifa?.close();
  await site?.close();
});

test('nothing is kept of the views that a page has left behind', async () => {
  const figures = await measureNavigations(tifa, `${site.origin}/`, 60);
  expect(figures.map(({ value }) => value)).toEqual([0, 0]);
});
