/** `node tests/totals.ts STATUS OTHERS`: the last line of .ci/run, from .artifacts/vitest.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is used of vitest's JSON report. */
export interface Report {
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Totals over all projects; a file that fails without a failing test (it did not load, a hook threw) counts as one failed.
 * `status` is vitest's exit code: where it failed and no test says so, or where no test ran, that is one failed too.
 */
export function totals(report: Report | undefined, status: number): Totals {
  const files = report?.testResults ?? [];
  const count = (wanted: (status: string) => boolean) =>
    files.flatMap((file) => file.assertionResults).filter((test) => wanted(test.status)).length;
  const passed = count((is) => is === 'passed');
  const skipped = count((is) => is !== 'passed' && is !== 'failed');
  const silent = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = count((is) => is === 'failed') + silent.length;
  const unexplained = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}

/** `12 passed, 0 failed`, with `, 3 skipped` only where there are any. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

if (import.meta.main) printTotals();

function printTotals(): void {
  const [status, others] = process.argv.slice(2).map(Number);
  const file = join(import.meta.dirname, '../.artifacts/vitest.json');
  const found = totals(
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined,
    status ?? 1,
  );
  const sum = { ...found, failed: found.failed + (others ?? 0) };
  console.log(totalsLine(sum));
  process.exitCode = sum.failed > 0 ? 1 : 0;
}
