import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../e2e/extension.ts';
import { FAULTS } from './faults.ts';

test.for(FAULTS)('there is still a place for the fault, and a test for it: $name', (fault) => {
  const source = readFileSync(join(ROOT, fault.file), 'utf8');
  expect(source.split(fault.from)).toHaveLength(2);
  // A title that names a browser is put together in the test.
  const [beginning] = fault.title.split('chrome-mv3');
  expect(sourceOf(fault.test)).toContain(beginning);
});

/** A test's file, and what it runs of the tests for both browsers. */
function sourceOf(file: string): string {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const [, both] = /'\.\.\/(both\/\w+\.ts)'/.exec(source) ?? [];
  return both ? source + readFileSync(join(ROOT, 'tests/e2e', both), 'utf8') : source;
}
