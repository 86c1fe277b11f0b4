import { expect, test, vi } from 'vitest';

const { listeners } = vi.hoisted(() => ({ listeners: new Set<unknown>() }));

vi.mock('@wxt-dev/browser', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (one: unknown) => listeners.add(one),
        removeListener: (one: unknown) => listeners.delete(one),
      },
    },
  },
}));

test('who watches the settings is forgotten when he leaves, or has left already', async () => {
  // Test files share a process, in which another may have loaded it with a browser of its own.
  vi.resetModules();
  const { watchSettings } = await import('../../entrypoints/settings/store.ts');
  const leaving = new AbortController();
  watchSettings(() => undefined, leaving.signal);
  expect(listeners.size).toBe(1);
  leaving.abort();
  expect(listeners.size).toBe(0);
  watchSettings(() => undefined, leaving.signal);
  expect(listeners.size).toBe(0);
});
