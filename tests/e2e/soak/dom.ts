import type { Page } from 'playwright-core';
import type { ChromiumWithTifa, openBareChromium } from '../chromium.ts';
import { activeTab, whenRead } from '../settled.ts';
import type { Figure } from './figure.ts';

type Bare = Awaited<ReturnType<typeof openBareChromium>>;

const ROUNDS = 15;

/** How much slower a page's own work on its DOM is with Tifa: the median of runs that take turns. */
export async function measureDom(
  tifa: ChromiumWithTifa,
  bare: Bare,
  url: string,
): Promise<Figure[]> {
  const page = await tifa.newPage(url);
  const alone = await bare.newPage(url);
  await page.bringToFront();
  const worker = await tifa.worker();
  await whenRead(worker, await activeTab(worker));
  const withUs: number[] = [];
  const without: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    // oxlint-disable-next-line no-await-in-loop -- they take turns
    without.push(await run(alone));
    // oxlint-disable-next-line no-await-in-loop -- they take turns
    withUs.push(await run(page));
  }
  await Promise.all([page.close(), alone.close()]);
  const ratio = median(withUs) / median(without);
  return [
    {
      what: 'the page’s own work on its DOM, with to without',
      value: ratio,
      unit: 'times',
      most: 1.1,
    },
  ];
}

async function run(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(workOnDom);
}

/** Makes rows, edits, swaps and removes them, laid out after each; answers milliseconds. */
async function workOnDom(): Promise<number> {
  const table = document.createElement('section');
  let took = 0;
  const measure = async (act: () => void): Promise<void> => {
    const begin = performance.now();
    act();
    void table.offsetHeight;
    took += performance.now() - begin;
    await new Promise((done) => requestAnimationFrame(done));
  };
  document.body.prepend(table);
  await measure(() => {
    for (let i = 0; i < 2_000; i++) {
      const row = document.createElement('p');
      row.append(`第${i}行：`, document.createElement('b'), '守土有责、守土尽责，今天天气很好。');
      table.append(row);
    }
  });
  const rows = [...table.children];
  await measure(() => rows.forEach((row, i) => i % 10 === 0 && row.append('！')));
  await measure(() => rows.forEach((row, i) => i % 20 === 0 && table.append(row)));
  await measure(() => rows.forEach((row) => row.firstChild && (row.firstChild.nodeValue = '行')));
  await measure(() => table.remove());
  return took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
