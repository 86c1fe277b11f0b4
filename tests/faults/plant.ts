/** `npm run faults [WORD…]`: plants each fault in a copy of the sources, builds it, and sees that its test turns red. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../e2e/build.ts';
import { ROOT } from '../e2e/extension.ts';
import { copySources, removeCopy } from '../packages/copy.ts';
import type { Report } from '../totals.ts';
import { type Fault, FAULTS } from './faults.ts';

const words = process.argv.slice(2);
const faults = FAULTS.filter(({ name }) => words.every((word) => name.includes(word)));
let unseen = 0;
for (const fault of faults) {
  // oxlint-disable-next-line no-await-in-loop -- one build and one browser at a time
  const verdict = await plant(fault);
  if (verdict !== 'seen') unseen++;
  console.log(`${verdict.padEnd(8)}${fault.name}`);
}
console.log(`${faults.length - unseen} of ${faults.length} planted faults are seen`);
process.exitCode = unseen > 0 || faults.length === 0 ? 1 : 0;

type Verdict = 'seen' | 'unseen' | 'untested';

/** `untested`: no test has the title, or it does not pass where there is no fault. */
async function plant(fault: Fault): Promise<Verdict> {
  if (outcome(fault, join(ROOT, '.output')) !== 'passed') return 'untested';
  const copy = await copySources();
  try {
    change(copy, fault);
    return outcome(fault, build(copy)) === 'failed' ? 'seen' : 'unseen';
  } finally {
    await removeCopy(copy);
  }
}

function change(folder: string, { file, from, to, name }: Fault): void {
  const path = join(folder, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2)
    throw new Error(
      `${name}: ${file} holds ${JSON.stringify(from)} ${parts.length - 1} times, not once`,
    );
  writeFileSync(path, parts.join(to));
}

/** How the fault's test ends with the builds in `output`: `failed` where one of that title does. */
function outcome({ test, title }: Fault, output: string): 'passed' | 'failed' | 'absent' {
  const report = run(test, title, output);
  const ends = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ status }) => status)
    .filter((status) => status === 'passed' || status === 'failed');
  if (ends.length === 0) return 'absent';
  return ends.includes('failed') ? 'failed' : 'passed';
}

function run(file: string, title: string, output: string): Report {
  const report = join(tmpdir(), `tifa-fault-${process.pid}.json`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const how = `run --config tests/vitest.config.ts --reporter json --outputFile.json ${report}`;
  spawnSync(process.execPath, [vitest, ...how.split(' '), '-t', title, file], {
    cwd: ROOT,
    env: { ...process.env, TIFA_OUTPUT: output, TIFA_BUILT: '1' },
  });
  const read: Report = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return read;
}
