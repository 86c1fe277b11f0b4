/** The table of speed: ratios within one run, since machines are shared and noisy. Exits 0 whatever it finds. */
import { AhoCorasick as Fast } from '@monyone/aho-corasick/fast';
import Fuse from 'fuse.js';
import Modern from 'modern-ahocorasick';
import { fold, FOLDED } from '../../corpus/fold.ts';
import { openLibrary } from '../../corpus/library.ts';
import type { Notice, PhraseEntry } from '../../corpus/notice.ts';
import { createRecogniser } from '../../corpus/recognise.ts';
import { createSearch, indexForSearch } from '../../corpus/search.ts';
import { createSpotter } from '../../corpus/spot.ts';
import { createTracer } from '../../corpus/trace.ts';
import { createWriter, sprinkle, writePhrases } from './corpora.ts';
import { fastest, line } from './rounds.ts';

const MILLION = 1_000_000;
const DISTANCE = 50;
const ROUNDS = 15;
const QUERY_LENGTHS = [4, 8, 20, 40];

const library = openLibrary();
const notices = [...library.notices.values()];
const phrases = [...library.phrases.values()];
const write = createWriter(notices, 1);
const print = (text: string): void => console.log(text);

benchSpotting();
benchDress();
benchGrowth();
benchAltered();
benchTracing();
benchSearch();

/** Exact spotting against the floor, against itself, and against the packages of the field. */
function benchSpotting(): void {
  print('Spotting, 1 million characters, fastest of interleaved rounds');
  const plain = write(MILLION);
  const folded = new Uint16Array(2 * MILLION);
  const floor = (text: string): void => {
    for (let i = 0; i < text.length; i++) folded[i] = FOLDED[text.charCodeAt(i)] ?? 0;
  };
  const hitTimes: number[] = [];
  for (const count of [300, 3000, 30_000]) {
    const wordings = writePhrases(write, count, 7);
    const rich = sprinkle(plain, wordings, DISTANCE, 3);
    const opened = performance.now();
    const spotter = createSpotter(wordings.map((canonical, i) => ({ id: String(i), canonical })));
    const cold = performance.now() - opened;
    const times = fastest(
      {
        floor: () => floor(rich),
        none: () => spotter.spot(plain),
        hits: () => spotter.spot(rich),
        folding: () => fold(rich),
      },
      ROUNDS,
    );
    const name = `${count.toLocaleString('en')} phrases`;
    print(line(`${name}: floor`, times.floor, 'ms'));
    print(line(`${name}: ours, no hits, to the floor`, times.none / times.floor, 'x'));
    print(
      line(
        `${name}: ours, a hit every 50, to the floor`,
        times.hits / times.floor,
        'x',
        count === 3000 ? 2 : undefined,
      ),
    );
    print(line(`${name}: folding with a way back, to the floor`, times.folding / times.floor, 'x'));
    print(line(`${name}: ready from the phrases`, cold, 'ms'));
    hitTimes.push(times.hits);
    benchPeers(name, wordings, rich, times.hits);
  }
  const [few = 1, , many = 0] = hitTimes;
  print(line('30,000 phrases to 300, a hit every 50', many / few, 'x', 1.6));
}

/** The peers get folded text, which is more than they would have on a page. */
function benchPeers(name: string, wordings: readonly string[], rich: string, ours: number): void {
  const { text } = fold(rich);
  const fast = new Fast([...wordings]);
  const modern = new Modern([...wordings]);
  const alternation = new RegExp(wordings.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  const times = fastest(
    {
      fast: () => fast.matchInText(text),
      modern: () => modern.search(text),
      alternation: () => text.match(alternation),
    },
    wordings.length > 3000 ? 1 : 3,
  );
  const best = Math.min(times.fast, times.modern);
  print(line(`${name}: @monyone/aho-corasick to ours`, times.fast / ours, 'x'));
  print(line(`${name}: modern-ahocorasick to ours`, times.modern / ours, 'x'));
  print(line(`${name}: RegExp alternation to ours`, times.alternation / ours, 'x'));
  print(line(`${name}: ours to the best package`, ours / best, 'x', 0.1));
}

/** Text that has to be undressed first, and hits that are not verbatim. */
function benchDress(): void {
  print('\nDressed text, 3,000 phrases, a hit every 50');
  const wordings = writePhrases(write, 3000, 7);
  const { spot } = createSpotter(wordings.map((canonical, i) => ({ id: String(i), canonical })));
  const rich = sprinkle(write(MILLION), wordings, DISTANCE, 3);
  const folded = new Uint16Array(2 * MILLION);
  const glossed = rich.replaceAll(/(\p{Script=Han})(.{199})/gsu, '$1(wèi)$2');
  const astral = rich.replaceAll(/.{1000}/gsu, '$&𠮷');
  const spaced = sprinkle(
    rich,
    wordings.map((wording) => Array.from(wording).join(' ')),
    DISTANCE,
    3,
  );
  const times = fastest(
    {
      floor: () => {
        for (let i = 0; i < rich.length; i++) folded[i] = FOLDED[rich.charCodeAt(i)] ?? 0;
      },
      glossed: () => spot(glossed),
      astral: () => spot(astral),
      spaced: () => spot(spaced),
    },
    ROUNDS,
  );
  print(line('a gloss every 200 characters, to the floor', times.glossed / times.floor, 'x', 3.5));
  print(
    line('an astral character every 1,000, to the floor', times.astral / times.floor, 'x', 3.5),
  );
  print(line('every hit with blanks inside, to the floor', times.spaced / times.floor, 'x'));
}

/** Twice the text takes twice the time, however ill it is meant. */
function benchGrowth(): void {
  print('\nTwice the text, in times');
  const run = '甲'.repeat(100);
  const wordings = [...Array.from({ length: 50 }, (_, i) => run.slice(i)), '甲乙丙丁戊己庚辛'];
  const { spot } = createSpotter(wordings.map((canonical, i) => ({ id: String(i), canonical })));
  const once = { near: '甲乙丙丁戊己庚', blanks: '甲乙丙丁        ', glosses: '甲(a', run: '甲' };
  for (const [name, piece] of Object.entries(once)) {
    const text = piece.repeat((name === 'run' ? 20_000 : 1_000_000) / piece.length);
    const twice = [text, text].join('');
    const times = fastest({ one: () => spot(text), two: () => spot(twice) }, 10);
    print(line(`${name}: “${piece.trim()}” again and again`, times.two / times.one, 'x', 2.5));
  }
}

/** What altered wording adds to exact spotting, with the bundled phrases. */
function benchAltered(): void {
  print('\nAltered wording, the bundled phrases, 1 million characters');
  const background = notices.map(({ text }) => text);
  const entries: PhraseEntry[] = phrases;
  const exact = createSpotter(entries);
  const both = createRecogniser(entries, background);
  const plain = write(MILLION);
  const rich = sprinkle(
    plain,
    entries.map(({ canonical }) => canonical),
    DISTANCE,
    3,
  );
  const times = fastest(
    {
      exactPlain: () => exact.spot(plain),
      bothPlain: () => both.spot(plain),
      exactRich: () => exact.spot(rich),
      bothRich: () => both.spot(rich),
    },
    ROUNDS,
  );
  print(
    line('with altered to exact alone, no formulas', times.bothPlain / times.exactPlain, 'x', 1.2),
  );
  print(
    line(
      'with altered to exact alone, a formula every 50',
      times.bothRich / times.exactRich,
      'x',
      3,
    ),
  );
}

/** An article of 5,000 characters against 10,000 notices. */
function benchTracing(): void {
  print('\nTracing, 10,000 notices of 3,000 characters');
  const canonicals = phrases.map(({ canonical }) => canonical);
  const many = Array.from({ length: 10_000 }, (_, i): Notice => {
    const text = sprinkle(write(3000), canonicals, 100, i);
    return { ...notices[i % notices.length]!, id: `notice-${i}`, text, chars: text.length };
  });
  const before = process.memoryUsage().arrayBuffers;
  const trace = createTracer(many);
  const memory = (process.memoryUsage().arrayBuffers - before) / 2 ** 20;
  const article = `${many[77]!.text.slice(500, 2000)}${write(2000)}${many[4000]!.text.slice(100, 1600)}`;
  const times = fastest({ trace: () => trace(article) }, ROUNDS);
  print(line('an article of 5,000 characters', times.trace, 'ms', 50));
  print(line('memory of the index', memory, 'MB'));
}

/** A keystroke, by length of query and size of corpus. */
function benchSearch(): void {
  print('\nSearch, milliseconds a keystroke');
  searchCorpus('the seed corpus', notices, 16);
  for (const [passages, goal] of [[1000], [10_000], [100_000, 50]] as const) {
    const made = Array.from({ length: passages / 100 }, (_, i): Notice => {
      const text = Array.from(
        { length: 100 },
        () => `${write(140).replaceAll(/[。！？\n]/g, '，')}。`,
      ).join('');
      return { ...notices[0]!, id: `notice-${i}`, text, chars: text.length };
    });
    searchCorpus(`${passages.toLocaleString('en')} passages`, made, goal);
  }
}

function searchCorpus(name: string, corpus: readonly Notice[], goal?: number): void {
  const data = indexForSearch(corpus, phrases);
  const opened = performance.now();
  const search = createSearch(corpus, phrases, data);
  print(line(`${name}: opened`, performance.now() - opened, 'ms'));
  const words = fold(corpus[0]!.text).text.replaceAll('。', '');
  for (const length of QUERY_LENGTHS) {
    const query = words.slice(20, 20 + length);
    const times = fastest({ ours: () => search(query) }, 7);
    print(
      line(
        `${name}: a query of ${length} characters`,
        times.ours,
        'ms',
        length === 40 ? goal : undefined,
      ),
    );
  }
  if (data.passages.length > 1000) return;
  const fuse = new Fuse(
    data.passages.map(({ v }) => v),
    { ignoreLocation: true, threshold: 0.3 },
  );
  const plain = fastest({ fuse: () => fuse.search(words.slice(20, 60)) }, 3);
  print(line(`${name}: plain Fuse, 40 characters`, plain.fuse, 'ms'));
}
