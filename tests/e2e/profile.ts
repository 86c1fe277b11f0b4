import type { CDPSession, Page } from 'playwright-core';

/** What of Chromium's CPU profile is used; times in microseconds of the machine's clock. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

/** What of an event of Chromium's trace is used; times as in a profile. */
interface Slice {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  /** How long of it the thread ran: on a busy machine it waits for others, sometimes for most of a task. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const OURS = /\/(content-scripts\/content|card)\.js$/;
const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The content script's work in the page's process, what it calls included, in milliseconds that its thread ran. */
export interface Work {
  total: number;
  /** In one task of the page's main thread. */
  longest: number;
}

/** The content script's work while `act` runs. */
export async function measureWork(page: Page, act: () => Promise<unknown>): Promise<Work> {
  const debuggerOf = await page.context().newCDPSession(page);
  const slices = collectSlices(debuggerOf);
  await debuggerOf.send('Profiler.enable');
  await debuggerOf.send('Profiler.setSamplingInterval', { interval: 500 });
  await debuggerOf.send('Tracing.start', { traceConfig: { includedCategories: TRACED } });
  await debuggerOf.send('Profiler.start');
  await act();
  const { profile } = await debuggerOf.send('Profiler.stop');
  const traced = new Promise((done) => debuggerOf.once('Tracing.tracingComplete', done));
  await debuggerOf.send('Tracing.end');
  await traced;
  await debuggerOf.detach();
  return workIn(profile, tasksOf(slices));
}

function collectSlices(debuggerOf: CDPSession): Slice[] {
  const slices: Slice[] = [];
  debuggerOf.on('Tracing.dataCollected', ({ value }: { value: unknown[] }) => {
    for (const one of value) if (isSlice(one)) slices.push(one);
  });
  return slices;
}

function isSlice(event: unknown): event is Slice {
  return typeof event === 'object' && event !== null && 'ph' in event && event.ph === 'X';
}

/** The tasks of the thread that has called us most often, in order; browsers have many processes. */
function tasksOf(slices: readonly Slice[]): Slice[] {
  const called = slices.filter(({ args }) => OURS.test(args.data?.url ?? ''));
  const byThread = Map.groupBy(called, ({ pid, tid }) => `${pid} ${tid}`);
  const [busiest] = [...byThread.values()].toSorted((a, b) => b.length - a.length);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = busiest ?? [];
  return slices
    .filter((slice) => slice.name === 'RunTask' && slice.pid === pid && slice.tid === tid)
    .toSorted((a, b) => a.ts - b.ts);
}

/** Sums the samples that have our script on the stack: all, and those of one task. */
function workIn(profile: Profile, tasks: readonly Slice[]): Work {
  const { nodes, startTime, samples = [], timeDeltas = [] } = profile;
  const ours = idsOfOurs(nodes);
  const work = { total: 0, longest: 0 };
  let now = startTime;
  let task = 0;
  let inTask = 0;
  for (const [i, id] of samples.entries()) {
    const time = timeDeltas[i] ?? 0;
    now += time;
    for (; behind(tasks[task]) < now; task++) inTask = 0;
    if (!ours.has(id)) continue;
    const ran = (time / 1000) * runningShare(tasks[task]);
    inTask += ran;
    work.total += ran;
    work.longest = Math.max(work.longest, inTask);
  }
  return work;
}

function behind(task: Slice | undefined): number {
  return task ? task.ts + task.dur : Infinity;
}

function runningShare(task: Slice | undefined): number {
  return task?.tdur === undefined || task.dur === 0 ? 1 : Math.min(1, task.tdur / task.dur);
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
