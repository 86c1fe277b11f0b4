import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReport } from '../../entrypoints/background/protocol.ts';
import { openLine } from '../../entrypoints/thispage/line.ts';
import type { PageState } from '../../entrypoints/thispage/reports.ts';

const { connect } = vi.hoisted(() => ({ connect: vi.fn<() => FakePort>() }));

vi.mock('@wxt-dev/browser', () => ({
  browser: {
    runtime: {},
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
  return {
    onMessage: { addListener: (one: (message: unknown) => void) => listeners.push(one) },
    onDisconnect: { addListener: () => undefined },
    disconnect: vi.fn<() => void>(),
    postMessage: () => undefined,
    say: (message: unknown) => listeners.forEach((one) => one(message)),
  };
}
type FakePort = ReturnType<typeof createPort>;

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
