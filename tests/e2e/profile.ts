import type { Page } from 'playwright-core';

/** What of Chromium's CPU profile is used. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

const OURS = /\/(content-scripts\/content|card)\.js$/;

/** The content script's work in the page's process, in milliseconds. */
export interface Work {
  total: number;
  /** In one stretch, what it calls included. */
  longest: number;
}

/** The content script's work while `act` runs. */
export async function measureWork(page: Page, act: () => Promise<unknown>): Promise<Work> {
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: 500 });
  await profiler.send('Profiler.start');
  await act();
  const { profile } = await profiler.send('Profiler.stop');
  await profiler.detach();
  return workIn(profile);
}

/** A stretch is a run of samples that have our script on the stack. */
function workIn({ nodes, samples = [], timeDeltas = [] }: Profile): Work {
  const ours = idsOfOurs(nodes);
  const work = { total: 0, longest: 0 };
  let stretch = 0;
  for (const [i, id] of samples.entries()) {
    const time = ours.has(id) ? (timeDeltas[i] ?? 0) / 1000 : 0;
    stretch = time > 0 ? stretch + time : 0;
    work.total += time;
    work.longest = Math.max(work.longest, stretch);
  }
  return work;
}

/** A call made by our script is ours as well. */
function idsOfOurs(nodes: Profile['nodes']): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const open = nodes.filter(({ callFrame }) => OURS.test(callFrame.url)).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (ours.has(id)) continue;
    ours.add(id);
    open.push(...(byId.get(id)?.children ?? []));
  }
  return ours;
}
