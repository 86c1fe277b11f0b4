/** What altered wording adds to exact spotting, with the bundled phrases. */
import { createRecogniser } from '../../../corpus/recognise.ts';
import { createSpotter } from '../../../corpus/spot.ts';
import { sprinkle } from '../corpora.ts';
import { inTurns, ratio } from './rounds.ts';
import { DISTANCE, MILLION, notices, phrases, ROUNDS, write } from './stock.ts';
import type { Rows } from './table.ts';

export function benchAltered(table: Rows): void {
  table.title('Altered wording beside exact wording, 1 million characters');
  const background = notices.map(({ text }) => text);
  const opened = performance.now();
  const both = createRecogniser(phrases, background);
  table.row('recogniser ready from the bundled phrases', performance.now() - opened, 'ms');
  const exact = createSpotter(phrases);
  const canonicals = phrases.map(({ canonical }) => canonical);
  const plain = write(MILLION);
  const rich = sprinkle(plain, canonicals, DISTANCE, 3);
  const times = inTurns(
    {
      exactPlain: () => exact.spot(plain),
      bothPlain: () => both.spot(plain),
      exactRich: () => exact.spot(rich),
      bothRich: () => both.spot(rich),
    },
    ROUNDS,
  );
  table.row('both to exact alone, no formulas', ratio(times.bothPlain, times.exactPlain), 'x', 1.2);
  table.row(
    'both to exact alone, a formula every 50',
    ratio(times.bothRich, times.exactRich),
    'x',
    3,
  );
}
