/** How often the first answer holds the words that a query was made of, ours beside plain Fuse. */
import Fuse from 'fuse.js';
import { fold } from '../../../corpus/fold.ts';
import type { Notice } from '../../../corpus/notice.ts';
import { createSearch, indexForSearch } from '../../../corpus/search.ts';
import { createDice, type Dice } from '../corpora.ts';
import { phrases } from './stock.ts';
import type { Table } from './table.ts';

const SAMPLES = 30;
const LENGTH = 20;
const LEAST = 0.93;

export function benchHits(table: Table, name: string, corpus: readonly Notice[]): void {
  table.title(`Search, ${name}: first answers that are right, queries of 20 characters`);
  const data = indexForSearch(corpus, phrases);
  const search = createSearch(corpus, phrases, data);
  const folded = data.passages.map(({ v }) => v);
  const fuse = new Fuse(folded, { ignoreLocation: true, threshold: 0.3 });
  const dice = createDice(5);
  const sampled = sample(folded).map(clausesOf);
  for (const [way, misremember] of Object.entries(WAYS)) {
    const queries = sampled.map((clauses) => ({
      words: clauses.join(''),
      query: misremember(clauses, dice),
    }));
    const ours = queries.filter(({ words, query }) => {
      const { exact, similar } = search(query);
      return fold((exact[0] ?? similar[0])?.passage ?? '').text.includes(words);
    });
    const plain = queries.filter(({ words, query }) =>
      fuse.search(fold(query).text)[0]?.item.includes(words),
    );
    table.row(way, ours.length / queries.length, 'share', LEAST);
    table.row(`${way}: plain Fuse`, plain.length / queries.length, 'share');
  }
}

/** What readers do to the wording that they remember. */
const WAYS: Record<string, (clauses: readonly string[], dice: Dice) => string> = {
  exact: (clauses) => clauses.join('，'),
  'one character changed': (clauses, dice) => changed(clauses.join('，'), dice),
  'two characters changed': (clauses, dice) => changed(changed(clauses.join('，'), dice), dice),
  'one character dropped': (clauses, dice) => dropped(clauses.join('，'), dice),
  'two characters dropped': (clauses, dice) => dropped(dropped(clauses.join('，'), dice), dice),
  'clauses swapped': (clauses) => clauses.toReversed().join('，'),
};

/** Passages that are long enough, taken at even distances. */
function sample(passages: readonly string[]): string[] {
  const long = passages.filter(({ length }) => length > 2 * LENGTH);
  const step = Math.max(1, Math.floor(long.length / SAMPLES));
  return long.filter((_, index) => index % step === 0).slice(0, SAMPLES);
}

/** Twenty characters from the middle of a passage, in two clauses. */
function clausesOf(passage: string): [string, string] {
  const from = (passage.length - LENGTH) >> 1;
  const half = from + LENGTH / 2;
  return [passage.slice(from, half), passage.slice(half, from + LENGTH)];
}

function changed(words: string, dice: Dice): string {
  const at = Math.floor(dice() * words.length);
  return `${words.slice(0, at)}某${words.slice(at + 1)}`;
}

function dropped(words: string, dice: Dice): string {
  const at = Math.floor(dice() * words.length);
  return words.slice(0, at) + words.slice(at + 1);
}
