import type { CDPSession } from 'playwright-core';
import type { ChromiumWithTifa } from '../chromium.ts';
import { poll } from '../poll.ts';
import { activeTab, whenRead } from '../settled.ts';
import type { Figure } from './figure.ts';

/** Navigations after which listeners are first counted: by then all that is made once has been made. */
const WARM = 20;

/** What is kept of the views that a page has left behind in so many in-page navigations. */
export async function measureNavigations(
  tifa: ChromiumWithTifa,
  url: string,
  count: number,
): Promise<Figure[]> {
  const page = await tifa.newPage(url);
  await page.bringToFront();
  const worker = await tifa.worker();
  const tab = await activeTab(worker);
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('Performance.enable');

  const listenersAfter = async (navigations: number): Promise<number> => {
    await page.evaluate(navigate, navigations);
    await whenRead(worker, tab);
    return fewestListeners(debuggerOf);
  };
  const before = await listenersAfter(WARM);
  const behind = await listenersAfter(count - WARM);
  const held = async (): Promise<number> => {
    await debuggerOf.send('HeapProfiler.collectGarbage');
    return page.evaluate(countHeld);
  };
  const kept = await poll(held, (views) => views === 0);
  await page.close();
  const name = `${count} in-page navigations`;
  return [
    { what: `${name}: views kept that are gone`, value: kept, unit: '', most: 0 },
    { what: `${name}: more listeners than before`, value: behind - before, unit: '', most: 0 },
  ];
}

/** How many listeners there are once another collection of garbage takes none away. */
async function fewestListeners(debuggerOf: CDPSession, before = Infinity): Promise<number> {
  await debuggerOf.send('HeapProfiler.collectGarbage');
  const { metrics } = await debuggerOf.send('Performance.getMetrics');
  const now = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
  return now < before ? fewestListeners(debuggerOf, now) : now;
}

/** Replaces the view so many times, and keeps weak hold of those that are gone. */
async function navigate(times: number): Promise<void> {
  const gone: WeakRef<Element>[] = Reflect.get(window, 'gone') ?? [];
  Reflect.set(window, 'gone', gone);
  for (let i = 0; i < times; i++) {
    const view = document.createElement('main');
    view.innerHTML = '<p>今天，<b>守土有责、守土尽责</b>，天气很好。</p>'.repeat(30);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>不忘初心、牢记使命</p>';
    view.append(host);
    const old = document.querySelector('main');
    if (old) gone.push(new WeakRef(old));
    old?.remove();
    document.body.append(view);
    history.pushState({}, '', `#${gone.length}`);
    // oxlint-disable-next-line no-await-in-loop -- a reader takes time
    await new Promise((done) => setTimeout(done, i % 10 === 0 ? 250 : 10));
  }
}

function countHeld(): number {
  const gone: WeakRef<Element>[] = Reflect.get(window, 'gone');
  return gone.filter((view) => view.deref()).length;
}
