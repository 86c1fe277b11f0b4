/** Exact spotting against the floor, against itself, and against the packages of the field. */
import { AhoCorasick as Fast } from '@monyone/aho-corasick/fast';
import Modern from 'modern-ahocorasick';
import { fold } from '../../../corpus/fold.ts';
import { createSpotter, type Wording } from '../../../corpus/spot.ts';
import { sprinkle, writePhrases } from '../corpora.ts';
import { inTurns, least, ratio } from './rounds.ts';
import { DISTANCE, floor, lowestFloor, MILLION, ROUNDS, write } from './stock.ts';
import type { Rows } from './table.ts';

/** Returns how many times as long as the floor text with a hit every 50 characters takes. */
export function benchSpotting(table: Rows, count: number): number {
  table.title(`Spotting, ${count.toLocaleString('en')} phrases, 1 million characters`);
  const plain = write(MILLION);
  const wordings = writePhrases(write, count, 7);
  const rich = sprinkle(plain, wordings, DISTANCE, 3);
  const opened = performance.now();
  const { spot } = createSpotter(wordingsOf(wordings));
  table.row('spotter ready from the phrases', performance.now() - opened, 'ms');
  const times = inTurns(
    {
      floor: () => floor(rich),
      lowest: () => lowestFloor(rich),
      none: () => spot(plain),
      hits: () => spot(rich),
      folding: () => fold(rich),
    },
    ROUNDS,
  );
  table.row('the floor: fold only', least(times.floor), 'ms');
  table.row('ours, no hits, to the floor', ratio(times.none, times.floor), 'x');
  const goal = count === 3000 ? 2 : undefined;
  const hits = ratio(times.hits, times.floor);
  table.row('ours, a hit every 50, to the floor', hits, 'x', goal);
  table.row(
    'the floor with its arrays in locals, to the floor',
    ratio(times.lowest, times.floor),
    'x',
  );
  table.row('ours, a hit every 50, to that', ratio(times.hits, times.lowest), 'x');
  table.row('fold with a way back, to the floor', ratio(times.folding, times.floor), 'x');
  benchPeers(table, wordings, rich, least(times.hits));
  return hits;
}

/** The peers get folded text, which is more than they would have on a page. */
function benchPeers(table: Rows, wordings: readonly string[], rich: string, ours: number): void {
  const { text } = fold(rich);
  const fast = new Fast([...wordings]);
  const modern = new Modern([...wordings]);
  const alternation = new RegExp(wordings.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  const times = inTurns(
    {
      fast: () => fast.matchInText(text),
      modern: () => modern.search(text),
      alternation: () => text.match(alternation),
    },
    wordings.length > 3000 ? 1 : 3,
  );
  table.row('@monyone/aho-corasick to ours', least(times.fast) / ours, 'x');
  table.row('modern-ahocorasick to ours', least(times.modern) / ours, 'x');
  table.row('RegExp alternation to ours', least(times.alternation) / ours, 'x');
  table.row('ours to the best package', ours / least([...times.fast, ...times.modern]), 'x', 0.1);
}

/** Text that has to be undressed first, and hits that are not verbatim. */
export function benchDress(table: Rows): void {
  table.title('Dressed text, 3,000 phrases, a hit every 50, to the floor');
  const wordings = writePhrases(write, 3000, 7);
  const { spot } = createSpotter(wordingsOf(wordings));
  const rich = sprinkle(write(MILLION), wordings, DISTANCE, 3);
  const glossed = rich.replaceAll(/(\p{Script=Han})(.{199})/gsu, '$1(wèi)$2');
  const astral = rich.replaceAll(/.{1000}/gsu, '$&𠮷');
  const blanks = wordings.map((wording) => Array.from(wording).join(' '));
  const spaced = sprinkle(rich, blanks, DISTANCE, 3);
  const times = inTurns(
    {
      floor: () => floor(rich),
      glossed: () => spot(glossed),
      astral: () => spot(astral),
      spaced: () => spot(spaced),
    },
    ROUNDS,
  );
  table.row('a gloss every 200 characters', ratio(times.glossed, times.floor), 'x', 3.5);
  table.row('an astral character every 1,000', ratio(times.astral, times.floor), 'x', 3.5);
  table.row('every hit with blanks inside', ratio(times.spaced, times.floor), 'x');
}

/** Twice the text takes twice the time, however ill it is meant. */
export function benchGrowth(table: Rows): void {
  table.title('Twice the text, in times');
  const run = '甲'.repeat(100);
  const overlapping = Array.from({ length: 50 }, (_, i) => run.slice(i));
  const { spot } = createSpotter(wordingsOf([...overlapping, '甲乙丙丁戊己庚辛']));
  for (const [piece, length] of [
    ['甲乙丙丁戊己庚', MILLION],
    ['甲乙丙丁        ', MILLION],
    ['甲(a', MILLION],
    ['甲', 20_000],
  ] as const) {
    const text = piece.repeat(length / piece.length);
    const twice = [text, text].join('');
    const times = inTurns({ one: () => spot(text), two: () => spot(twice) }, 10);
    table.row(`${JSON.stringify(piece)} again and again`, ratio(times.two, times.one), 'x', 2.5);
  }
}

function wordingsOf(canonicals: readonly string[]): Wording[] {
  return canonicals.map((canonical, index) => ({ id: String(index), canonical }));
}
