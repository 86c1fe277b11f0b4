/** How often the passage that a query was made of is the first answer, ours beside plain Fuse. */
import Fuse from 'fuse.js';
import { fold } from '../../../corpus/fold.ts';
import type { Notice, Range } from '../../../corpus/notice.ts';
import { sentences } from '../../../corpus/passage.ts';
import { createSearch, indexForSearch } from '../../../corpus/search.ts';
import { createDice, type Dice } from '../corpora.ts';
import { phrases } from './stock.ts';
import type { Table } from './table.ts';

interface Passage extends Range {
  notice: Notice;
}

const SAMPLES = 30;
const LENGTH = 20;
const LEAST = 0.93;

export function benchHits(table: Table, name: string, corpus: readonly Notice[]): void {
  table.title(`Search, ${name}: first answers that are right, queries of 20 characters`);
  const passages = corpus.flatMap((notice) =>
    sentences(notice.text).map((range): Passage => ({ notice, ...range })),
  );
  const search = createSearch(corpus, phrases, indexForSearch(corpus, phrases));
  const folded = passages.map(({ notice, start, end }) => fold(notice.text.slice(start, end)).text);
  const fuse = new Fuse(folded, { ignoreLocation: true, threshold: 0.3 });
  const dice = createDice(5);
  const sampled = sample(passages);
  for (const [way, misremember] of Object.entries(WAYS)) {
    const queries = sampled.map((passage) => ({
      passage,
      query: misremember(clausesOf(passage), dice),
    }));
    const ours = queries.filter(({ passage, query }) => {
      const { exact, similar } = search(query);
      const first = exact[0] ?? similar[0];
      return first !== undefined && overlaps(first, passage);
    });
    const plain = queries.filter(({ passage, query }) => {
      const first = fuse.search(fold(query).text)[0];
      return first !== undefined && passages[first.refIndex] === passage;
    });
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
function sample(passages: readonly Passage[]): Passage[] {
  const long = passages.filter(({ start, end }) => end - start > 3 * LENGTH);
  const step = Math.max(1, Math.floor(long.length / SAMPLES));
  return long.filter((_, index) => index % step === 0).slice(0, SAMPLES);
}

/** Twenty characters from the middle of a passage, in two clauses. */
function clausesOf({ notice, start, end }: Passage): [string, string] {
  const { text } = fold(notice.text.slice(start, end));
  const from = (text.length - LENGTH) >> 1;
  const half = LENGTH / 2;
  return [text.slice(from, from + half), text.slice(from + half, from + LENGTH)];
}

function changed(words: string, dice: Dice): string {
  const at = Math.floor(dice() * words.length);
  return `${words.slice(0, at)}某${words.slice(at + 1)}`;
}

function dropped(words: string, dice: Dice): string {
  const at = Math.floor(dice() * words.length);
  return words.slice(0, at) + words.slice(at + 1);
}

function overlaps(answer: { notice: string } & Range, { notice, start, end }: Passage): boolean {
  return answer.notice === notice.id && answer.start < end && start < answer.end;
}
