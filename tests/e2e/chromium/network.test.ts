import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoverMark, openedCard } from '../card.ts';
import { borrowChromium, openChromium, type ChromiumWithTifa } from '../chromium.ts';
import { newsPage } from '../demonstration.ts';
import { waitForMarks } from '../marks.ts';
import { serve, type Site } from '../serve.ts';
import { activeTab } from '../settled.ts';

/** What is used of Chromium's net log. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tifa-netlog-'));
  site = await serve({ pages: { '/': newsPage(), '/asked-by-the-page': '' } });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

test('with page, card, popup, room and librarian at work, the whole browser asks no network for anything of ours', async () => {
  const netLog = join(folder, 'net.json');
  const tifa = await openChromium({ netLog });
  await useAll(tifa);
  await tifa.close();
  const asked = requests(JSON.parse(await readFile(netLog, 'utf8')), site.origin);
  expect(asked).toEqual([`${site.origin}/`, `${site.origin}/asked-by-the-page`]);
});

test('code that got into the librarian or a page of Tifa could ask no network either', async () => {
  const tifa = await borrowChromium();
  const elsewhere = `${site.origin}/from-the-extension`;
  const librarian = await tifa.worker();
  await expect(librarian.evaluate(fetchFrom, elsewhere)).rejects.toThrow('Failed to fetch');
  const popup = await tifa.newExtensionPage('popup.html');
  await expect(popup.evaluate(fetchFrom, elsewhere)).rejects.toThrow('Failed to fetch');
  expect(site.requests).not.toContain('/from-the-extension');
  await tifa.close();
});

/** In the librarian or a page. */
async function fetchFrom(address: string): Promise<number> {
  const { status } = await fetch(address);
  return status;
}

/** A reader's hour in a minute; the one request besides the page itself is the page's own, and shows that the log sees it. */
async function useAll(tifa: ChromiumWithTifa): Promise<void> {
  const article = await tifa.newPage(`${site.origin}/`);
  await article.bringToFront();
  await waitForMarks(article);
  await hoverMark(article, '不忘初心、牢记使命');
  expect(await openedCard(article)).not.toBe('');
  const tab = await activeTab(await tifa.worker());

  const popup = await tifa.newExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByText('谱写新时代中原更加出彩的绚丽篇章').first().waitFor();
  await popup.getByLabel('Search phrases and notices').fill('磨刀石');
  await popup.locator('mark', { hasText: '磨刀石' }).first().waitFor();

  const room = await tifa.newExtensionPage('sidepanel.html#notice=central-2020-01-28');
  await room.getByRole('button', { name: 'Copy citation' }).click();
  await article.evaluate(() => fetch('/asked-by-the-page'));
}

/** What somebody asked for, and what a tab went to on `origin`: the browser asks after its own updates as nobody. */
function requests({ constants, events }: NetLog, origin: string): string[] {
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type }) => type === start)
    .flatMap(({ params }) => (params?.url ? [{ url: params.url, by: params.initiator }] : []))
    .filter(({ url, by }) => by !== 'not an origin' || url.startsWith(origin))
    .map(({ url }) => url);
}
