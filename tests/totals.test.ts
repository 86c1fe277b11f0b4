import { expect, test } from 'vitest';
import { totals, totalsLine } from './totals.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((is) => ({ status: is })),
});

test.for([
  [
    'tests of all files count',
    [file('passed', 'passed'), file('passed', 'passed')],
    0,
    '2 passed, 0 failed',
  ],
  [
    'a failed test counts once, not with its file',
    [file('failed', 'passed', 'failed')],
    1,
    '1 passed, 1 failed',
  ],
  [
    'skipped and todo tests are told apart',
    [file('passed', 'passed', 'skipped', 'todo')],
    0,
    '1 passed, 0 failed, 2 skipped',
  ],
  [
    'a file that did not load is one failed',
    [file('failed'), file('passed', 'passed')],
    1,
    '1 passed, 1 failed',
  ],
  [
    'a hook that threw is one failed',
    [file('failed', 'skipped', 'skipped')],
    1,
    '0 passed, 1 failed, 2 skipped',
  ],
  ['an error outside any test is one failed', [file('passed', 'passed')], 1, '1 passed, 1 failed'],
  [
    'a run that executed no test is one failed',
    [file('passed', 'skipped')],
    0,
    '0 passed, 1 failed, 1 skipped',
  ],
] as const)('%s', ([, testResults, status, line]) => {
  expect(totalsLine(totals({ testResults }, status))).toBe(line);
});

test('a run without a report is one failed', () => {
  expect(totalsLine(totals(undefined, 1))).toBe('0 passed, 1 failed');
});
