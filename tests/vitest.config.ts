import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Two files at a time: as many cores as a small machine has, and no more browsers than it bears. Files
 * share a process, and its browser where they borrow one: to start either takes longer than most of them.
 */
const sideBySide = { maxWorkers: 2, isolate: false };

/**
 * For a machine that is ten times slower; what is quadratic takes longer still. With TIFA_SOAK=10
 * properties are tried ten times as often.
 */
const patient = {
  ...sideBySide,
  testTimeout: 120_000 * Number(process.env['TIFA_SOAK'] ?? 1),
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

const inBrowser = { ...patient, globalSetup: 'tests/e2e/setup.ts' };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // For the processes that tests start, which else compile the same modules again: where Node keeps it by itself.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    reporters: ['default', 'json'],
    outputFile: { json: '.artifacts/vitest.json' },
    projects: [
      {
        test: {
          ...patient,
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
        },
      },
      {
        test: {
          ...patient,
          // Whatever needs no browser and is not corpus, so that no test file goes unread.
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{corpus,e2e,packages}/**'],
        },
      },
      {
        test: {
          ...inBrowser,
          // What is built, read as files.
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'chromium',
          include: ['tests/e2e/chromium/**/*.test.ts'],
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
        },
      },
    ],
  },
});
