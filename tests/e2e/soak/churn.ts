import type { ChromiumWithTifa } from '../chromium.ts';
import { measureWork } from '../profile.ts';
import { activeTab, whenRead } from '../settled.ts';
import type { Figure } from './figure.ts';

/** Our share of the main thread while a page changes 5,000 times a second. */
export async function measureChurn(
  tifa: ChromiumWithTifa,
  url: string,
  seconds: number,
): Promise<Figure[]> {
  const page = await tifa.newPage(url);
  await page.bringToFront();
  const worker = await tifa.worker();
  await whenRead(worker, await activeTab(worker));
  let done = { made: 0, took: 0 };
  const work = await measureWork(page, async () => {
    done = await page.evaluate(churn, seconds);
  });
  await page.close();
  const { made, took } = done;
  const rate = (made / took) * 1000;
  const name = `${Math.round(rate).toLocaleString('en')} changes a second for ${seconds} s`;
  return [
    { what: `${name}: our share`, value: (work.total / took) * 100, unit: '%', most: 5 },
    { what: `${name}: longest task of ours`, value: work.longest, unit: 'ms', most: 50 },
  ];
}

/** Edits, adds and removes text and elements; answers how many changes it took how many milliseconds to make. */
function churn(seconds: number): Promise<{ made: number; took: number }> {
  const paragraphs = [...document.querySelectorAll('p')];
  const end = performance.now() + seconds * 1000;
  let made = 0;
  const change = (at: Element): void => {
    const kind = Math.floor(made++ / paragraphs.length) % 3;
    if (kind === 0 && at.firstChild) at.firstChild.nodeValue = `第${made}次，守土有责、守土尽责。`;
    if (kind === 1) at.append(document.createElement('i'));
    if (kind === 2) at.querySelector('i')?.remove();
  };
  return new Promise((done) => {
    const start = performance.now();
    const timer = setInterval(() => {
      for (let due = (performance.now() - start) * 5 - made; due > 0; due--) {
        const at = paragraphs[made % paragraphs.length];
        if (at) change(at);
      }
      if (performance.now() < end) return;
      clearInterval(timer);
      done({ made, took: performance.now() - start });
    }, 10);
  });
}
