/**
 * How well phrases are recognised, judged by data: every phrase in systematic dress and in
 * systematic alterations, and prose in which it is known what stands. `-v` prints all that was
 * missed.
 */
import { parseArgs } from 'node:util';
import { judgeAlterations } from './quality/judgeAlterations.ts';
import { judgeDresses, judgeMixedDress, judgeNumbers } from './quality/judgeDresses.ts';
import { judgeProse } from './quality/judgeProse.ts';
import { SHELVES } from './quality/prose.ts';
import { missedLines, SCORE_HEAD, scoreLine, sumOf } from './quality/scores.ts';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', short: 'v' } } });
const dressed = [...judgeDresses(), judgeMixedDress(), judgeNumbers()];
const altered = judgeAlterations();
const prose = SHELVES.map(judgeProse);

console.log(SCORE_HEAD);
for (const score of [...dressed, sumOf(dressed, 'all dresses')]) console.log(scoreLine(score));
console.log('');
for (const score of [...altered, sumOf(altered, 'altered: all')]) console.log(scoreLine(score));
console.log('');
for (const { characters, score } of prose) {
  console.log(scoreLine(score));
  console.log(`  ${characters.toLocaleString('en')} characters, ${score.wrong} false marks`);
}
const most = values.verbose ? Infinity : 4;
for (const score of [...dressed, ...altered, ...prose.map((one) => one.score)]) {
  for (const line of missedLines(score, most)) console.log(line);
}
