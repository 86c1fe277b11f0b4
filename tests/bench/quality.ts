/**
 * How well phrases are recognised, judged by data: every phrase in systematic dress, in systematic
 * alterations, and ordinary prose that has none of them. `-v` prints all that was missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { fold } from '../../corpus/fold.ts';
import { openLibrary } from '../../corpus/library.ts';
import type { Mark, Phrase } from '../../corpus/notice.ts';
import { dressed } from '../corpus/dressing.ts';
import { type Alteration, alterationsOf } from './alterations.ts';

const SEED = 20200128;
const DRESSINGS = 20;
const ROUNDS = 5;
/** Shorter formulas are not called altered: DESIGN.md wants recognition beyond doubt, or no mark. */
const SHORTEST_ALTERED = 8;
const ORDINARY = join(import.meta.dirname, '../fixtures/ordinary');

interface Score {
  name: string;
  cases: number;
  right: number;
  /** Marks that say something false. */
  wrong: number;
  missed: string[];
}

const library = openLibrary();
const phrases = [...library.phrases.values()];

/** Each phrase as it stands, and in random dress, between words that are none of it. */
function judgeDressings(): Score[] {
  const verbatim = emptyScore('verbatim');
  const dresses = emptyScore('same-wording');
  for (const phrase of phrases) {
    count(verbatim, inSentence(phrase.canonical), phrase, 'verbatim');
    const samples = fc.sample(dressed(phrase.canonical), { numRuns: DRESSINGS, seed: SEED });
    for (const { text, end } of samples) {
      // Quotation marks belong to a quoted term, whatever else it wears.
      const dress = phrase.canonical.startsWith('“') ? `「${text.slice(0, end)}」` : text;
      count(dresses, inSentence(dress), phrase, undefined);
    }
  }
  return [verbatim, dresses];
}

function count(score: Score, text: string, phrase: Phrase, kind: Mark['kind'] | undefined): void {
  const marks = library.spot(text);
  const found = marks.find((mark) => mark.phrase === phrase.id);
  const isRight = found !== undefined && found.kind !== 'altered' && (!kind || found.kind === kind);
  score.cases++;
  if (isRight) score.right++;
  else score.missed.push(`${phrase.canonical} in ${text}`);
  score.wrong += marks.filter((mark) => mark.kind === 'altered').length;
}

/** Each phrase altered in every way it allows. */
function judgeAlterations(): Score[] {
  const scores = new Map<string, Score>();
  const rounds = Array.from({ length: ROUNDS }, (_, round) => alterationsOf(phrases, SEED + round));
  for (const alteration of rounds.flat()) {
    if (fold(alteration.phrase.canonical).text.length < SHORTEST_ALTERED) continue;
    const marks = library.spot(inSentence(alteration.text));
    if (isAnotherPhrase(marks, alteration)) continue;
    const score = scores.get(alteration.way) ?? emptyScore(`altered: ${alteration.way}`);
    scores.set(alteration.way, score);
    score.cases++;
    const altered = marks.filter((mark) => mark.kind === 'altered');
    if (altered.some((mark) => mark.phrase === alteration.phrase.id)) score.right++;
    else score.missed.push(`${alteration.phrase.canonical} as ${alteration.text}`);
    score.wrong += altered.filter((mark) => mark.phrase !== alteration.phrase.id).length;
  }
  return [...scores.values()];
}

/** An alteration may happen to be a phrase of its own, or leave one that is most of it: that is no alteration. */
function isAnotherPhrase(marks: readonly Mark[], { text }: Alteration): boolean {
  return marks.some((mark) => mark.kind !== 'altered' && mark.end - mark.start > 0.6 * text.length);
}

/** Prose of other kinds, in which every mark is false. */
function judgeOrdinary(): Score {
  const score = emptyScore('ordinary prose');
  for (const file of readdirSync(ORDINARY)) {
    const text = readFileSync(join(ORDINARY, file), 'utf8');
    const marks = library.spot(text);
    score.cases += text.length;
    score.wrong += marks.length;
    score.missed.push(...marks.map((mark) => `${file}: ${text.slice(mark.start, mark.end)}`));
  }
  return score;
}

function inSentence(words: string): string {
  return `会议指出，${words}，取得积极成效。`;
}

function emptyScore(name: string): Score {
  return { name, cases: 0, right: 0, wrong: 0, missed: [] };
}

function add(scores: readonly Score[], name: string): Score {
  const sum = emptyScore(name);
  for (const { cases, right, wrong } of scores) {
    sum.cases += cases;
    sum.right += right;
    sum.wrong += wrong;
  }
  return sum;
}

function line({ name, cases, right, wrong }: Score): string {
  const recall = cases === 0 ? 1 : right / cases;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const columns = [name.padEnd(28), String(cases).padStart(6)];
  return [...columns, recall.toFixed(3).padStart(8), precision.toFixed(3).padStart(10)].join('');
}

const { values } = parseArgs({ options: { verbose: { type: 'boolean', short: 'v' } } });
const dressings = judgeDressings();
const alterations = judgeAlterations();
const ordinary = judgeOrdinary();
console.log(`${'match kind'.padEnd(28)} cases  recall precision`);
for (const score of [...dressings, ...alterations, add(alterations, 'altered: all')]) {
  console.log(line(score));
}
console.log(`\nordinary prose: ${ordinary.cases} characters, ${ordinary.wrong} false marks`);
for (const { name, missed } of [...dressings, ...alterations, ordinary]) {
  const shown = values.verbose ? missed : missed.slice(0, 3);
  if (missed.length > 0) console.log(`\n${name}: missed ${missed.length}\n  ${shown.join('\n  ')}`);
}
