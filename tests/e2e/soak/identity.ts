import type { ChromiumWithTifa, openBareChromium } from '../chromium.ts';
import { mutatePage } from '../mutations.ts';
import { serialise } from '../serialise.ts';
import { activeTab, whenRead } from '../settled.ts';
import type { Figure } from './figure.ts';
import { pageOf } from './texts.ts';

type Bare = Awaited<ReturnType<typeof openBareChromium>>;

/** A page that fills itself by the dice of the number behind its question mark. */
export const GENERATED = pageOf(
  `<script>(${String(mutatePage)})({ seed: Number(location.search.slice(1)), sections: 6, steps: 0 })</script>`,
);

/** How many of so many generated pages are not to the byte what they are without Tifa, and what of them moved. */
export async function measureIdentity(
  tifa: ChromiumWithTifa,
  bare: Bare,
  url: string,
  count: number,
): Promise<Figure[]> {
  const worker = await tifa.worker();
  const [page, alone] = await Promise.all([tifa.newPage(), bare.newPage()]);
  await page.bringToFront();
  const tab = await activeTab(worker);
  let different = 0;
  let shift = 0;
  let marks = 0;
  for (let seed = 1; seed <= count; seed++) {
    /* oxlint-disable no-await-in-loop -- one page after the other */
    await Promise.all([page.goto(`${url}?${seed}`), alone.goto(`${url}?${seed}`)]);
    const { found } = await whenRead(worker, tab);
    marks += found.length;
    if ((await serialise(page)) !== (await serialise(alone))) different++;
    shift += await page.evaluate(layoutShift);
    /* oxlint-enable no-await-in-loop */
  }
  await Promise.all([page.close(), alone.close()]);
  const name = `${count} generated pages`;
  return [
    { what: `${name}: different with Tifa`, value: different, unit: '', most: 0 },
    { what: `${name}: layout shift`, value: shift, unit: '', most: 0 },
    { what: `${name}: phrases marked in them`, value: marks, unit: '' },
  ];
}

/** All that has moved since the page was loaded, marks painted. */
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
