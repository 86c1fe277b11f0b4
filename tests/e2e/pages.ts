/** `node tests/e2e/pages.ts FOLDER`: opens each saved HTML page in FOLDER with Tifa and without, one line for each. */
import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type ChromiumWithTifa, openBareChromium, openChromium } from './chromium.ts';
import { measureWork } from './profile.ts';
import { serialise } from './serialise.ts';
import { serve } from './serve.ts';
import { activeTab, whenRead } from './settled.ts';

interface Outcome {
  file: string;
  /** `restless`: the page's own scripts make it different each time. */
  dom: 'identical' | 'restless' | 'DIFFERENT';
  /** Errors that the page has with Tifa and not without. */
  errors: readonly string[];
  marks: number;
  /** Our longest stretch of work, in milliseconds. */
  longest: number;
}

type Bare = Awaited<ReturnType<typeof openBareChromium>>;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run pages -- FOLDER');
  process.exit(2);
}
await report(folder);

async function report(from: string): Promise<void> {
  const files = (await readdir(from)).filter((file) => /\.x?html?$/.test(file)).toSorted();
  const site = await serve({ folder: from });
  const [tifa, bare] = await Promise.all([openChromium(), openBareChromium()]);
  console.log('DOM        errors  marks  longest of ours  page');
  const outcomes: Outcome[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- pages that load side by side would disturb the measuring
    const outcome = await compare(file, `${site.origin}/${encodeURIComponent(file)}`, tifa, bare);
    outcomes.push(outcome);
    console.log(line(outcome));
  }
  await Promise.all([tifa.close(), bare.close(), site.close()]);
  console.log(summary(outcomes));
  process.exitCode = outcomes.every(({ dom, errors }) => dom !== 'DIFFERENT' && errors.length === 0)
    ? 0
    : 1;
}

async function compare(
  file: string,
  url: string,
  tifa: ChromiumWithTifa,
  bare: Bare,
): Promise<Outcome> {
  const alone = async () => visit(await bare.newPage(), url, async () => undefined);
  const without = await alone();
  let marks = 0;
  const shown = await visit(await tifa.newPage(), url, async (page) => {
    await page.bringToFront();
    const worker = await tifa.worker();
    const { found } = await whenRead(worker, await activeTab(worker));
    marks = found.reduce((sum, { count }) => sum + count, 0);
  });
  const isSame = shown.html === without.html;
  const dom = isSame
    ? 'identical'
    : (await alone()).html === without.html
      ? 'DIFFERENT'
      : 'restless';
  return {
    file,
    dom,
    errors: shown.errors.filter((error) => !without.errors.includes(error)),
    marks,
    longest: shown.longest,
  };
}

async function visit(
  page: Page,
  url: string,
  read: (page: Page) => Promise<void>,
): Promise<{ html: string; errors: string[]; longest: number }> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const { longest } = await measureWork(page, async () => {
    await page.goto(url);
    await read(page);
    await page.waitForTimeout(500);
  });
  const html = await serialise(page);
  await page.close();
  return { html, errors, longest };
}

function line({ file, dom, errors, marks, longest }: Outcome): string {
  const columns = [
    dom.padEnd(9),
    String(errors.length).padStart(7),
    String(marks).padStart(6),
    `${longest.toFixed(1)} ms`.padStart(16),
  ];
  return `${columns.join(' ')}  ${file}${errors.map((error) => `\n  ${error}`).join('')}`;
}

function summary(outcomes: readonly Outcome[]): string {
  const identical = outcomes.filter(({ dom }) => dom === 'identical').length;
  const longest = Math.max(0, ...outcomes.map((outcome) => outcome.longest));
  return `${outcomes.length} pages, ${identical} identical with and without, longest stretch of ours ${longest.toFixed(1)} ms`;
}
