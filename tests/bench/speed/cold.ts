/**
 * How long the first answer takes in a process that has done nothing yet. Run as a script it does
 * one such thing and prints its milliseconds.
 */
import { spawnSync } from 'node:child_process';
import type { Library } from '../../../corpus/library.ts';
import type { Table } from './table.ts';

const FIRSTS: Record<string, (library: Library) => unknown> = {
  search: ({ search }) => search('守土有责、守土尽责'),
  spot: ({ spot, notices }) => spot([...notices.values()].map(({ text }) => text).join('\n')),
  trace: ({ trace, notices }) => trace([...notices.values()].map(({ text }) => text).join('\n')),
  cite: ({ cite }) => cite('zhandou-baolei'),
};
const TRIES = 5;

export function benchCold(table: Table): void {
  table.title('Cold start from the packed corpus, each in a process of its own');
  const { read } = firstOf('search');
  table.row('modules and packed corpus read (types stripped, no bundle)', read, 'ms');
  const row = (what: string, name: string, goal?: number): void =>
    table.row(`opened, and ${what}`, firstOf(name).answered, 'ms', goal);
  row('first search answered, as in the popup', 'search', 100);
  row('10,000 characters spotted', 'spot');
  row('10,000 characters traced', 'trace');
  row('a phrase cited', 'cite');
}

interface Cold {
  read: number;
  answered: number;
}

/** The fastest of several processes. */
function firstOf(name: string): Cold {
  const tries = Array.from({ length: TRIES }, (): Cold => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, name], {
      encoding: 'utf8',
    });
    const [read = NaN, answered = NaN] = stdout.split(' ').map(Number);
    return { read, answered };
  });
  return tries.toSorted((a, b) => a.answered - b.answered)[0]!;
}

const first = import.meta.main ? FIRSTS[process.argv[2] ?? ''] : undefined;
if (first) {
  const start = performance.now();
  const { openLibrary } = await import('../../../corpus/library.ts');
  const read = performance.now();
  first(openLibrary());
  process.stdout.write(`${read - start} ${performance.now() - read}`);
}
