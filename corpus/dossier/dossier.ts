/** Everything Tifa found on a page, put together so that a reader can keep it. README.md describes it as a file. */
import { factsOf, type NoticeFacts } from '../ladder.ts';
import type { Library } from '../library.ts';
import { type Nearest, PASSAGE_END, type Run } from '../notice.ts';
import { type DossierMark, type Frame, markOf } from './marks.ts';
import { type DossierPhrase, phrasesOf } from './phrases.ts';

/** What the dossier has to be told; nothing is asked of a clock or a browser. */
export interface PageRead {
  title: string;
  address: string;
  /** ISO day. */
  dateRead: string;
  /** Version of the corpus. */
  corpus: string;
  /** The page first, then its frames. */
  frames: readonly Frame[];
}

export interface Dossier {
  format: 'tifa-dossier';
  version: 1;
  page: { title: string; address: string; dateRead: string; characters: number };
  corpus: { version: string; notices: number; phrases: number };
  /** Share of the text, 0 to 1, that stands word for word in notices. */
  coverage: number;
  nearest: Nearest | null;
  /** The longest stretches that the page shares with notices, the longest first. */
  runs: DossierRun[];
  /** Every place where a phrase stands, in reading order. */
  marks: DossierMark[];
  /** The phrases of the marks, in order of first appearance. */
  phrases: DossierPhrase[];
  /** Every notice of the corpus: what was searched. */
  notices: NoticeFacts[];
}

export interface DossierRun {
  words: string;
  /** Ids of the notices that have it. */
  notices: string[];
}

const MOST_RUNS = 20;

/** Reads a page against the library. */
export function dossierOf(
  library: Pick<Library, 'notices' | 'phrases' | 'spot' | 'trace' | 'cite'>,
  { title, address, dateRead, corpus, ...page }: PageRead,
): Dossier {
  const frames = page.frames.filter((frame) => frame.text !== '');
  const text = frames.map((frame) => frame.text).join(PASSAGE_END);
  const marks = library.spot(text);
  const { coverage, nearest, runs } = library.trace(text);
  return {
    format: 'tifa-dossier',
    version: 1,
    page: { title, address, dateRead, characters: text.length },
    corpus: { version: corpus, notices: library.notices.size, phrases: library.phrases.size },
    coverage,
    nearest,
    runs: longestRuns(text, runs),
    marks: marks.map((mark) => markOf(library.phrases, frames, text, mark)),
    phrases: phrasesOf(library, marks),
    notices: [...library.notices.values()].map(factsOf),
  };
}

function longestRuns(text: string, runs: readonly Run[]): DossierRun[] {
  const byPlace = Map.groupBy(runs, ({ start, end }) => `${start} ${end}`);
  return [...byPlace.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      // A run may take along the end of the sentence before it.
      const words = text.slice(first.start, first.end).replace(/^[\s。！？!?]+/, '');
      return [{ words, notices: namesOf([first, ...others]) }];
    })
    .toSorted((a, b) => b.words.length - a.words.length)
    .slice(0, MOST_RUNS);
}

/** The notices of runs, each once: one may have the words in several places. */
function namesOf(runs: readonly Run[]): string[] {
  return [...new Set(runs.map(({ notice }) => notice))];
}
