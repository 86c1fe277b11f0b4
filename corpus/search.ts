/**
 * Query x corpus -> phrases, exact passages, similar passages. The only file that names fuse.js.
 *
 * The bigram index names the candidates, since Fuse alone is slow on many passages and blind to a
 * swapped clause; Fuse orders them. Fuzz never certifies sameness: what is exact is decided by comparing
 * folded text.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import {
  type ExactAnswer,
  exactAnswers,
  holdsAnswer,
  type SimilarAnswer,
  similarAnswer,
  type Sentence,
} from './searching/answers.ts';
import { createBigramIndex } from './searching/bigrams.ts';
import { fold } from './fold.ts';
import type { Notice, Phrase } from './notice.ts';
import { sentences } from './passage.ts';
import { createPhraseSearch, type PhraseAnswer, type Ranked, WORST } from './searching/phrases.ts';

/** What the corpus has for a query, in the order in which it is shown. */
export interface Answer {
  query: string;
  phrases: PhraseAnswer[];
  exact: ExactAnswer[];
  similar: SimilarAnswer[];
}

/** The records of a Fuse index over strings. */
type FuseRecords = readonly { i: number; v: string; n: number }[];

/** Fuse's indexes of the folded wordings, the glosses and the folded passages, built with the corpus. */
export interface SearchData {
  wordings: FuseRecords;
  glosses: FuseRecords;
  passages: FuseRecords;
}

const CANDIDATES = 50;
/** Fuse takes its time over a long query, and finds none like it among records that share less of its pairs. */
const LONG_QUERY = 10;
const LEAST_SHARE = 0.15;
/** What is only like the query is never scored as if it held it. */
const LEAST_DOUBT = 0.01;
/** UTF-16 units of a query that are looked at; Fuse orders the answers to much shorter ones only. */
const LONGEST_QUERY = 2000;
const LONGEST_FUZZY = 64;
const OUTER_SENTENCE_ENDS = /^。+|。+$/g;
const FUZZ: IFuseOptions<string> = {
  ignoreLocation: true,
  threshold: 0.4,
  includeScore: true,
  minMatchCharLength: 2,
};

/** Indexes a corpus for `createSearch`. */
export function indexForSearch(notices: readonly Notice[], phrases: readonly Phrase[]): SearchData {
  return {
    wordings: recordsOf(phrases.map(({ canonical }) => fold(canonical).text)),
    glosses: recordsOf(phrases.map(({ gloss }) => gloss)),
    passages: recordsOf(sentencesOf(notices).map(foldedPassage)),
  };
}

/** Opens the index; the answers name the given phrases and notices. Any string is a query. */
export function createSearch(
  notices: readonly Notice[],
  phrases: readonly Phrase[],
  data: SearchData,
): (query: string) => Answer {
  const passages = sentencesOf(notices);
  const folded = notices.map(({ text }) => fold(text));
  const rankWordings = createRanking(data.wordings);
  const rankPassages = createRanking(data.passages);
  const glosses = fuseOf(data.glosses);

  const findPhrases = createPhraseSearch(phrases, {
    byWording: (wording) =>
      rankWordings(wording).map(({ record, score }) => ({
        record,
        score: data.wordings[record]?.v.includes(wording) ? 0 : score,
      })),
    byGloss: (query) =>
      glosses
        .search(query)
        .map(({ refIndex, score = 1 }) => ({ record: refIndex, score }))
        .filter(({ score }) => score <= WORST),
  });

  return (query) => {
    const wording = fold(query.slice(0, LONGEST_QUERY)).text.replaceAll(OUTER_SENTENCE_ENDS, '');
    if (wording === '') return { query, phrases: [], exact: [], similar: [] };
    const exact = notices.flatMap((notice, index) => exactAnswers(notice, folded[index]!, wording));
    const similar = rankPassages(wording)
      .filter(({ record }) => !exact.some((answer) => holdsAnswer(passages[record]!, answer)))
      .map(({ record, score }) => similarAnswer(passages[record]!, score, wording));
    return { query, phrases: findPhrases(query, wording), exact, similar };
  };
}

/** Ranks records by likeness to a folded query: bigrams choose, Fuse orders, the better score counts. */
function createRanking(records: FuseRecords): (wording: string) => Ranked[] {
  const bigrams = createBigramIndex(records.map(({ v }) => v));
  return (wording) => {
    if (wording.length < 2) return holding(records, wording);
    const least = wording.length < LONG_QUERY ? 0 : LEAST_SHARE;
    const candidates = bigrams.nearest(wording, CANDIDATES).filter(({ share }) => share >= least);
    const fuse = fuseOf(candidates.map(({ record }) => records[record]!));
    const results = wording.length <= LONGEST_FUZZY ? fuse.search(wording) : [];
    const scores = new Map(results.map(({ refIndex, score = 1 }) => [refIndex, score]));
    return candidates
      .map(({ record, share }, index) => ({
        record,
        score: Math.max(LEAST_DOUBT, Math.min(scores.get(index) ?? 1, 1 - share)),
      }))
      .filter(({ score }) => score <= WORST)
      .toSorted((a, b) => a.score - b.score);
  };
}

/** A single character has no pairs: the records that hold it. */
function holding(records: FuseRecords, character: string): Ranked[] {
  return records.flatMap(({ v }, record) => (v.includes(character) ? [{ record, score: 0 }] : []));
}

function sentencesOf(notices: readonly Notice[]): Sentence[] {
  return notices.flatMap((notice) => sentences(notice.text).map((range) => ({ notice, ...range })));
}

function foldedPassage({ notice, start, end }: Sentence): string {
  return fold(notice.text.slice(start, end)).text;
}

function recordsOf(texts: readonly string[]): FuseRecords {
  return Fuse.createIndex([], texts).records.map(({ i, v = '', n = 1 }) => ({ i, v, n }));
}

function fuseOf(records: FuseRecords): Fuse<string> {
  const renumbered = records.map((record, i) => ({ ...record, i }));
  return new Fuse(
    records.map(({ v }) => v),
    FUZZ,
    Fuse.parseIndex({ keys: [], records: renumbered }),
  );
}
