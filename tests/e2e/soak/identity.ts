import type { browser } from 'wxt/browser';
import type { PageReport } from '../../../entrypoints/background/protocol.ts';
import type { EitherBrowser, EitherPage } from '../both/browser.ts';
import { mutatePage } from '../mutations.ts';
import { pageOf } from '../pageOf.ts';
import { serialise } from '../serialise.ts';
import { activeTab } from '../settled.ts';
import type { Figure } from './figure.ts';

/** In a page of the extension, where a function below runs. */
declare const chrome: typeof browser;

/** Pages side by side in one window, so many that all of them are in sight. */
export const AT_ONCE = 25;

/** By path: a page that fills itself by the dice of the number behind its question mark, and one with so many of them. */
export const GENERATED: Record<string, string> = {
  '/generated': pageOf(
    `<script>(${String(mutatePage)})({ seed: Number(location.search.slice(1)), sections: 6, steps: 0 })</script>`,
  ),
  '/many-generated': pageOf(`<style>iframe { width: 19%; height: 160px; border: 0 }</style>
<script>
const first = Number(location.search.slice(1));
for (let seed = first; seed < first + ${AT_ONCE}; seed++) {
  const frame = document.createElement('iframe');
  frame.src = 'generated?' + seed;
  document.body.append(frame);
}
</script>`),
};

/** How many of so many pages of `origin` are not to the byte what they are without Tifa, and what in them moved. */
export async function measureIdentity(
  tifa: EitherBrowser,
  bare: Pick<EitherBrowser, 'newPage'>,
  origin: string,
  count: number,
): Promise<Figure[]> {
  const inside = await tifa.newExtensionPage('manifest.json');
  const [page, alone] = await Promise.all([tifa.newPage(), bare.newPage()]);
  await page.bringToFront();
  const tab = await activeTab(inside);
  const different: string[] = [];
  let shift = 0;
  let marks = 0;
  for (let seed = 1; seed <= count; seed += AT_ONCE) {
    const url = `${origin}/many-generated?${seed}`;
    /* oxlint-disable no-await-in-loop -- one window after the other */
    await Promise.all([page.goto(url), alone.goto(url)]);
    marks += await marksOnceRead(inside, tab);
    const [shown, without] = await Promise.all([serialisedFrames(page), serialisedFrames(alone)]);
    for (const [at, html] of without) if (shown.get(at) !== html) different.push(at);
    const shifts = await Promise.all(page.frames().map((frame) => frame.evaluate(layoutShift)));
    shift += shifts.reduce((sum, one) => sum + one);
    /* oxlint-enable no-await-in-loop */
  }
  await Promise.all([inside.close(), page.close(), alone.close()]);
  if (different.length > 0) console.log(different.join('\n'));
  const name = `${count} generated pages`;
  return [
    { what: `${name}: different with Tifa`, value: different.length, unit: '', most: 0 },
    { what: `${name}: layout shift`, value: shift, unit: '', most: 0 },
    { what: `${name}: places marked in them`, value: marks, unit: '' },
  ];
}

/** The window's own page and all in it, by address. */
async function serialisedFrames(page: EitherPage): Promise<Map<string, string>> {
  const all = page.frames().map(async (frame) => [frame.url(), await serialise(frame)] as const);
  return new Map(await Promise.all(all));
}

/** Waits until all frames of a window have been read; how many places are marked in them. */
async function marksOnceRead(inside: EitherPage, tab: number): Promise<number> {
  const reports = await inside.evaluate(
    ({ id, frames }) =>
      new Promise<PageReport[]>((done, fail) => {
        const read = new Map<string, PageReport>();
        let again: ReturnType<typeof setTimeout>;
        const patience = setTimeout(() => {
          clearTimeout(again);
          fail(new Error('the pages are never read'));
        }, 60_000);
        const listen = (): void => {
          const port = chrome.tabs.connect(id, { name: 'tifa-page' });
          port.onMessage.addListener((report: PageReport) => {
            if (report.complete) read.set(report.frame, report);
            if (read.size < frames) return;
            clearTimeout(patience);
            clearTimeout(again);
            port.disconnect();
            done([...read.values()]);
          });
          // A frame may be loaded before its page side is there to hear of the port.
          again = setTimeout(() => {
            port.disconnect();
            listen();
          }, 2_000);
        };
        listen();
      }),
    { id: tab, frames: AT_ONCE + 1 },
  );
  return reports.flatMap(({ found }) => found).reduce((sum, { count }) => sum + count, 0);
}

/** All that has moved since a page was loaded, marks painted. */
function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(sum)));
  });
}
