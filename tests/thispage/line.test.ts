import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FRAME_PORT, type PageReport } from '../../entrypoints/background/protocol.ts';
import { openLine } from '../../entrypoints/thispage/line.ts';
import type { PageState } from '../../entrypoints/thispage/reports.ts';

const { connect, frames } = vi.hoisted(() => ({
  connect: vi.fn<() => FakePort>(),
  frames: new Set<(port: unknown) => void>(),
}));

vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {
      onConnect: {
        addListener: (one: (port: unknown) => void) => frames.add(one),
        removeListener: (one: (port: unknown) => void) => frames.delete(one),
      },
    },
    tabs: {
      connect,
      onUpdated: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

const REPORT: PageReport = { frame: '1', top: true, site: 'a.example', complete: true, found: [] };

beforeEach(() => {
  vi.useFakeTimers();
  connect.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A port on which the page can speak. */
function createPort() {
  const listeners: ((message: unknown) => void)[] = [];
  const endings: (() => void)[] = [];
  return {
    onMessage: { addListener: (one: (message: unknown) => void) => listeners.push(one) },
    onDisconnect: { addListener: (one: () => void) => endings.push(one) },
    disconnect: vi.fn<() => void>(),
    postMessage: vi.fn<(message: unknown) => void>(),
    say: (message: unknown) => listeners.forEach((one) => one(message)),
    drop: () => endings.forEach((one) => one()),
  };
}
type FakePort = ReturnType<typeof createPort>;

/** A frame in a tab comes or goes. */
function announce(tab: number): void {
  for (const listener of frames) listener({ name: FRAME_PORT, sender: { tab: { id: tab } } });
}

test('a line on which not a word comes is closed, and another one is heard', async () => {
  const unheard = createPort();
  const heard = createPort();
  connect.mockReturnValueOnce(unheard).mockReturnValueOnce(heard);
  const states: PageState[] = [];
  const ending = new AbortController();
  openLine(7, (state) => states.push(state), ending.signal);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(unheard.disconnect).toHaveBeenCalledOnce();
  heard.say(REPORT);
  expect(states).toMatchObject([{ status: 'read', complete: true }]);
  ending.abort();
});

test('a line on which a word has come is kept', async () => {
  const port = createPort();
  connect.mockReturnValue(port);
  const states: PageState[] = [];
  const ending = new AbortController();
  openLine(7, (state) => states.push(state), ending.signal);
  port.say(REPORT);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(states).toHaveLength(1);
  expect(connect).toHaveBeenCalledOnce();
  ending.abort();
});

test('a frame that comes is heard on a new port, and one that has gone is forgotten', async () => {
  const [first, second] = [createPort(), createPort()];
  connect.mockReturnValueOnce(first).mockReturnValueOnce(second);
  const states: PageState[] = [];
  const ending = new AbortController();
  openLine(7, (state) => states.push(state), ending.signal);
  const found = [{ phrase: 'one', kinds: ['verbatim'] as const, count: 1 }];
  first.say({ ...REPORT, found });
  first.say({ ...REPORT, frame: '2', top: false, found });
  announce(8);
  announce(7);
  announce(7);
  await vi.advanceTimersByTimeAsync(100);
  expect(first.disconnect).toHaveBeenCalledOnce();
  expect(connect).toHaveBeenCalledTimes(2);
  expect(states.at(-1)).toMatchObject({ places: 2 });
  second.say({ ...REPORT, found });
  second.say({ ...REPORT, frame: '3', top: false, found });
  expect(states.at(-1)).toMatchObject({ places: 3 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toMatchObject({ places: 2 });
  ending.abort();
});

test('a line that the browser ends is opened anew, and once more where nobody hears it', async () => {
  const ports = [createPort(), createPort(), createPort()] as const;
  for (const port of ports) connect.mockReturnValueOnce(port);
  const states: PageState[] = [];
  const ending = new AbortController();
  openLine(7, (state) => states.push(state), ending.signal);
  ports[0].say({ ...REPORT, found: [{ phrase: 'one', kinds: ['verbatim'], count: 1 }] });
  ports[0].drop();
  expect(connect).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(4_000);
  ports[2].say({ ...REPORT, frame: '2' });
  expect(states.at(-1)).toMatchObject({ status: 'read', places: 0 });
  ending.abort();
});

test('nothing is said on a line that has been hung up', async () => {
  const port = createPort();
  connect.mockReturnValue(port);
  const ending = new AbortController();
  openLine(7, () => undefined, ending.signal);
  port.say(REPORT);
  ending.abort();
  announce(7);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(port.disconnect).toHaveBeenCalledOnce();
  expect(port.postMessage).not.toHaveBeenCalled();
  expect(connect).toHaveBeenCalledOnce();
});
