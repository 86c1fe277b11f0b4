/** An article of 5,000 characters against 10,000 notices. */
import type { Notice } from '../../../corpus/notice.ts';
import { createTracer } from '../../../corpus/trace.ts';
import { sprinkle } from '../corpora.ts';
import { inTurns, least } from './rounds.ts';
import { notices, phrases, ROUNDS, write } from './stock.ts';
import type { Table } from './table.ts';

const NOTICES = 10_000;
const LENGTH = 3000;

export function benchTracing(table: Table): void {
  table.title('Tracing, 10,000 notices of 3,000 characters');
  const canonicals = phrases.map(({ canonical }) => canonical);
  const many = Array.from({ length: NOTICES }, (_, i): Notice => {
    const text = sprinkle(write(LENGTH), canonicals, 100, i);
    return { ...notices[i % notices.length]!, id: `notice-${i}`, text, chars: text.length };
  });
  const before = process.memoryUsage().arrayBuffers;
  const opened = performance.now();
  const trace = createTracer(many);
  table.row('index made', performance.now() - opened, 'ms');
  table.row('memory of the index', (process.memoryUsage().arrayBuffers - before) / 2 ** 20, 'MB');
  const [one = '', other = ''] = [many[77]?.text, many[4000]?.text];
  const article = `${one.slice(500, 2000)}${write(2000)}${other.slice(100, 1600)}`;
  const times = inTurns({ trace: () => trace(article) }, ROUNDS);
  table.row('an article of 5,000 characters', least(times.trace), 'ms', 50);
}
