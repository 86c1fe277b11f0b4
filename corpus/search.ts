/**
 * Query x corpus -> phrases, exact passages, similar passages. The only file that names fuse.js.
 *
 * The bigram index names the candidates, since Fuse alone is slow on many passages and blind to a
 * swapped clause; Fuse orders them and says which characters matched. Fuzz never certifies
 * sameness: what is exact is decided by comparing folded text.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { createBigramIndex } from './bigrams.ts';
import { fold, type Folded, originalRange } from './fold.ts';
import type { Notice, Phrase, Range } from './notice.ts';
import { passageAround, sentences } from './passage.ts';

/** A phrase that answers the query. `score` runs from 0 (it holds the whole query) to 1. */
export interface PhraseAnswer {
  phrase: Phrase;
  score: number;
}

/** A passage that holds the query's words, whatever dress either wears. */
export interface ExactAnswer {
  /** Notice id. */
  notice: string;
  /** The range of the notice's text that holds the words. */
  start: number;
  end: number;
  passage: string;
  /** Offset of `passage` in the notice's text. */
  passageStart: number;
  /** What matched, as ranges of `passage`. */
  marked: readonly Range[];
  /** Whether `passage` begins and ends with its sentences. */
  opens: boolean;
  closes: boolean;
}

/** A passage that is like the query. `score` runs from 0 (alike) to 1; the range is the passage's. */
export interface SimilarAnswer extends ExactAnswer {
  score: number;
}

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

interface Passage extends Range {
  notice: Notice;
}

interface Ranked {
  record: number;
  score: number;
  /** Matched ranges of the record. */
  matched: readonly Range[];
}

const CANDIDATES = 50;
/** Fuse takes its time over a long query, and finds none like it among records that share less of its pairs. */
const LONG_QUERY = 10;
const LEAST_SHARE = 0.15;
const MOST_ANSWERS = 50;
/** A score that is worse than this is no answer. */
const WORST = 0.5;
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
  includeMatches: true,
  minMatchCharLength: 2,
};

/** Indexes a corpus for `createSearch`. */
export function indexForSearch(notices: readonly Notice[], phrases: readonly Phrase[]): SearchData {
  return {
    wordings: recordsOf(phrases.map(({ canonical }) => fold(canonical).text)),
    glosses: recordsOf(phrases.map(({ gloss }) => gloss)),
    passages: recordsOf(passagesOf(notices).map(foldedPassage)),
  };
}

/** Opens the index; the answers name the given phrases and notices. Any string is a query. */
export function createSearch(
  notices: readonly Notice[],
  phrases: readonly Phrase[],
  data: SearchData,
): (query: string) => Answer {
  const passages = passagesOf(notices);
  const folded = notices.map(({ text }) => fold(text));
  const rankWordings = createRanking(data.wordings);
  const rankPassages = createRanking(data.passages);
  const glosses = fuseOf(data.glosses);

  const findPhrases = (query: string, wording: string): PhraseAnswer[] => {
    const scores = new Map<number, number>();
    const offer = (record: number, score: number): void => {
      scores.set(record, Math.min(score, scores.get(record) ?? 1));
    };
    for (const { record, score } of rankWordings(wording)) {
      const holds = data.wordings[record]?.v.includes(wording);
      offer(record, holds ? 0 : Math.max(score, LEAST_DOUBT));
    }
    if (isLatin(query)) {
      phrases.forEach((phrase, record) => {
        if (soundsLike(phrase, query)) offer(record, 0);
      });
      for (const { refIndex, score = 1 } of glosses.search(query)) {
        if (score <= WORST) offer(refIndex, score);
      }
    }
    return [...scores]
      .flatMap(([record, score]) => ({ phrase: phrases[record]!, score }))
      .toSorted(
        (a, b) => a.score - b.score || a.phrase.canonical.length - b.phrase.canonical.length,
      )
      .slice(0, MOST_ANSWERS);
  };

  return (query) => {
    const wording = fold(query.slice(0, LONGEST_QUERY)).text.replaceAll(OUTER_SENTENCE_ENDS, '');
    if (wording === '') return { query, phrases: [], exact: [], similar: [] };
    const exact = notices.flatMap((notice, index) => findExact(notice, folded[index]!, wording));
    const similar = rankPassages(wording)
      .map(({ record, score, matched }) => similarAnswer(passages[record]!, score, matched))
      .filter((answer) => !exact.some((other) => overlap(answer, other)));
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
    const found = new Map(results.map((result) => [result.refIndex, result]));
    return candidates
      .map(({ record, share }, index) => {
        const result = found.get(index);
        const matched = (result?.matches ?? []).flatMap(({ indices }) => indices.map(toRange));
        return { record, score: Math.min(result?.score ?? 1, 1 - share), matched };
      })
      .filter(({ score }) => score <= WORST)
      .toSorted((a, b) => a.score - b.score);
  };
}

/** A single character has no pairs: the records that hold it. */
function holding(records: FuseRecords, character: string): Ranked[] {
  return records.flatMap(({ v }, record) =>
    v.includes(character) ? [{ record, score: 0, matched: [] }] : [],
  );
}

function findExact(notice: Notice, { text, at }: Folded, wording: string): ExactAnswer[] {
  const found: ExactAnswer[] = [];
  for (let i = text.indexOf(wording); i !== -1; i = text.indexOf(wording, i + wording.length)) {
    const range = originalRange(notice.text, at, { start: i, end: i + wording.length });
    const around = passageAround(notice.text, range);
    found.push({
      notice: notice.id,
      ...range,
      passage: notice.text.slice(around.start, around.end),
      passageStart: around.start,
      marked: [{ start: range.start - around.start, end: range.end - around.start }],
      opens: around.opens,
      closes: around.closes,
    });
  }
  return found;
}

function similarAnswer(
  { notice, start, end }: Passage,
  score: number,
  matched: readonly Range[],
): SimilarAnswer {
  const passage = notice.text.slice(start, end);
  const { at } = fold(passage);
  const marked = matched.map((range) => originalRange(passage, at, range));
  return {
    notice: notice.id,
    start,
    end,
    passage,
    passageStart: start,
    marked,
    opens: true,
    closes: true,
    score,
  };
}

function passagesOf(notices: readonly Notice[]): Passage[] {
  return notices.flatMap((notice) => sentences(notice.text).map((range) => ({ notice, ...range })));
}

function foldedPassage({ notice, start, end }: Passage): string {
  return fold(notice.text.slice(start, end)).text;
}

function overlap(similar: SimilarAnswer, exact: ExactAnswer): boolean {
  return similar.notice === exact.notice && similar.start < exact.end && exact.start < similar.end;
}

function isLatin(query: string): boolean {
  return /^[\p{Script=Latin}\p{M}\d\s'’-]+$/u.test(query);
}

/** Whether `query` spells the phrase from one of its syllables on, in full or by initials. */
function soundsLike({ pinyin }: Phrase, query: string): boolean {
  const letters = query
    .normalize('NFD')
    .replaceAll(/[^A-Za-z\d]/g, '')
    .toLowerCase()
    .replaceAll('v', 'u');
  if (letters.length < 2) return false;
  // ü is typed as u or v.
  const syllables = pinyin.replaceAll('v', 'u').split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  const spelled = syllables.some((_, from) => syllables.slice(from).join('').startsWith(letters));
  return spelled || initials.includes(letters);
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

/** Fuse's ranges include their last character. */
function toRange([first, last]: readonly [number, number]): Range {
  return { start: first, end: last + 1 };
}
