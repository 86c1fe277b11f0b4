import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, type ChromiumWithTifa } from './chromium.ts';
import { newsPage } from './demonstration.ts';
import { ROOT } from './extension.ts';
import { openFirefox } from './firefox.ts';
import { countMarks, waitForMarks, type MarkGroup } from './marks.ts';
import { serve } from './serve.ts';

const ARTIFACTS = '.artifacts';

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** Shows the extension at work on the demonstration page: to a reader where there is a display, else in pictures. */
async function start(): Promise<void> {
  const site = await serve({ pages: { '/': newsPage() } });
  try {
    const show = process.argv.includes('--firefox') ? showInFirefox : showReader;
    await (hasDisplay() ? show(`${site.origin}/`) : takePictures(`${site.origin}/`));
  } finally {
    await site.close();
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return (
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(DISPLAY || WAYLAND_DISPLAY)
  );
}

async function showReader(url: string): Promise<void> {
  const tifa = await openChromium({ headless: false, loopbackOnly: false });
  const closed = new Promise<void>((done) => tifa.context.once('close', () => done()));
  try {
    await (tifa.context.pages()[0] ?? (await tifa.newPage())).goto(url);
    console.log(
      `${url} is open in Chromium with Tifa. Hover a marked phrase. Close the window to end.`,
    );
    await closed;
  } finally {
    await tifa.close();
  }
}

async function showInFirefox(url: string): Promise<void> {
  const tifa = await openFirefox({ headless: false });
  const closed = new Promise<void>((done) => tifa.browser.once('disconnected', () => done()));
  await tifa.newPage(url);
  console.log(`${url} is open in Firefox with Tifa. Close the window to end.`);
  await closed;
}

async function takePictures(url: string): Promise<void> {
  console.log('No display: running Chromium without a window.');
  const tifa = await openChromium({ scale: 2 });
  try {
    await reportPage(tifa, url);
  } finally {
    await tifa.close();
  }
}

async function reportPage(tifa: ChromiumWithTifa, url: string): Promise<void> {
  const page = await tifa.newPage(url);
  const groups = await waitForMarks(page);
  console.log(`Screenshot: ${await photograph(page, 'light')}`);
  console.log(`Screenshot: ${await photograph(page, 'dark')}`);
  if (countMarks(groups) === 0)
    throw new Error('Tifa marked nothing on the demonstration page within 30 s.');
  for (const group of groups) console.log(summary(group));
}

/** Each distinct marked text of a group with how often it is marked, as the page has them. */
function summary({ name, texts }: MarkGroup): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const lines = [...counts].map(([text, count]) => `  ${String(count).padStart(2)} × ${text}`);
  return [`${name}: ${texts.length} marks, ${counts.size} distinct`, ...lines].join('\n');
}

/** Writes a picture of the whole page and answers its path from the project's root. */
async function photograph(page: Page, colorScheme: 'light' | 'dark'): Promise<string> {
  const path = join(ARTIFACTS, `demonstration-${colorScheme}.png`);
  await mkdir(join(ROOT, ARTIFACTS), { recursive: true });
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: join(ROOT, path), fullPage: true });
  return path;
}
