/** A keystroke in search, by length of the query and size of the corpus, with plain Fuse beside it. */
import Fuse from 'fuse.js';
import { fold } from '../../../corpus/fold.ts';
import type { Notice } from '../../../corpus/notice.ts';
import { createSearch, indexForSearch } from '../../../corpus/search.ts';
import { benchHits } from './hits.ts';
import { inTurns, least } from './rounds.ts';
import { notices, phrases, write } from './stock.ts';
import type { Table } from './table.ts';

const QUERY_LENGTHS = [4, 8, 20, 40];
const PASSAGES_A_NOTICE = 100;
/** Plain Fuse takes seconds beyond this many passages. */
const MOST_FOR_FUSE = 10_000;

export function benchSearch(table: Table): void {
  benchCorpus(table, 'the seed corpus', notices, 16);
  benchHits(table, 'the seed corpus', notices);
  for (const passages of [1000, 10_000, 100_000]) {
    const name = `${passages.toLocaleString('en')} passages`;
    const corpus = writeCorpus(passages);
    benchCorpus(table, name, corpus, 50);
    if (passages === 1000) benchHits(table, name, corpus);
  }
}

/** Notices of a hundred sentences each. */
function writeCorpus(passages: number): Notice[] {
  return Array.from({ length: passages / PASSAGES_A_NOTICE }, (_, i) => {
    const sentences = Array.from(
      { length: PASSAGES_A_NOTICE },
      () => `${write(140).replaceAll(/[。！？\n]/g, '，')}。`,
    );
    const text = sentences.join('');
    return { ...notices[0]!, id: `notice-${i}`, text, chars: text.length };
  });
}

function benchCorpus(table: Table, name: string, corpus: readonly Notice[], goal: number): void {
  table.title(`Search, ${name}`);
  const data = indexForSearch(corpus, phrases);
  const opened = performance.now();
  const search = createSearch(corpus, phrases, data);
  table.row('opened', performance.now() - opened, 'ms');
  const folded = data.passages.map(({ v }) => v);
  const fuse = new Fuse(folded, { ignoreLocation: true, threshold: 0.3 });
  const words = fold(corpus[0]!.text).text.replaceAll('。', '');
  for (const length of QUERY_LENGTHS) {
    const query = words.slice(20, 20 + length);
    const { ours } = inTurns({ ours: () => search(query) }, 7);
    table.row(`${length} characters`, least(ours), 'ms', goal);
    if (folded.length > MOST_FOR_FUSE) continue;
    const { plain } = inTurns({ plain: () => fuse.search(query) }, folded.length > 1000 ? 1 : 3);
    table.row(`${length} characters: plain Fuse`, least(plain), 'ms');
  }
}
