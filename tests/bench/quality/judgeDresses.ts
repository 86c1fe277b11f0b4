/** Whether phrases are recognised whatever dress they wear. */
import * as fc from 'fast-check';
import { openLibrary } from '../../../corpus/library.ts';
import type { Phrase } from '../../../corpus/notice.ts';
import { createSpotter } from '../../../corpus/spot.ts';
import { dressed } from '../../corpus/dressing.ts';
import { createDice } from '../corpora.ts';
import { dresses } from './dresses.ts';
import { inSentence } from './prose.ts';
import { emptyScore, type Score } from './scores.ts';

const SEED = 20200128;
const SAMPLES = 20;

const library = openLibrary();
const phrases = [...library.phrases.values()];

/** Each phrase as it stands, and in each dress that changes it, between words that are none of it. */
export function judgeDresses(): Score[] {
  const plain = { name: 'verbatim', wear: (words: string) => words };
  return [plain, ...dresses].map(({ name, wear }) => {
    const score = emptyScore(name);
    const dice = createDice(SEED);
    for (const phrase of phrases) {
      const text = wear(phrase.canonical, dice);
      if (name === plain.name || text !== phrase.canonical) judge(score, text, phrase);
    }
    return score;
  });
}

/** Each phrase in random mixtures of all dresses. */
export function judgeMixedDress(): Score {
  const score = emptyScore('mixtures of all');
  for (const phrase of phrases) {
    const samples = fc.sample(dressed(phrase.canonical), { numRuns: SAMPLES, seed: SEED });
    for (const { text, end } of samples) {
      // Quotation marks belong to a quoted term, whatever else it wears.
      judge(score, phrase.canonical.startsWith('“') ? `「${text.slice(0, end)}」` : text, phrase);
    }
  }
  return score;
}

function judge(score: Score, words: string, phrase: Phrase): void {
  const text = inSentence(words);
  const kind = words === phrase.canonical ? 'verbatim' : 'same-wording';
  const marks = library.spot(text);
  score.cases++;
  if (marks.some((mark) => mark.phrase === phrase.id && mark.kind === kind)) score.right++;
  else score.missed.push(`${phrase.canonical} in ${JSON.stringify(words)}`);
  score.wrong += marks.filter((mark) => mark.phrase !== phrase.id || mark.kind !== kind).length;
}

const ZEROES = ['〇', '零', '○', '◯'];
const DIGITS = ['0', '０', '𝟎', '𝟢', '𝟶'];
const NUMBERED = [
  '二〇二〇年一月二十八日',
  '一百〇三个村',
  '24小时值班制度',
  '第19届运动会',
  '100%覆盖',
];

/** Wordings with numbers, in every way to write a zero and a digit. */
export function judgeNumbers(): Score {
  const score = emptyScore('numbers');
  const { spot } = createSpotter(NUMBERED.map((canonical) => ({ id: canonical, canonical })));
  for (const canonical of NUMBERED) {
    const written = [
      ...ZEROES.map((zero) => canonical.replaceAll('〇', zero)),
      ...DIGITS.map((zero) => canonical.replaceAll(/\d/g, (digit) => digitFrom(zero, digit))),
      canonical.replaceAll('%', '％'),
    ];
    for (const words of new Set(written)) {
      const [mark, ...others] = spot(inSentence(words));
      score.cases++;
      score.wrong += others.length;
      if (mark?.phrase === canonical) score.right++;
      else score.missed.push(words);
    }
  }
  return score;
}

function digitFrom(zero: string, digit: string): string {
  return String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit));
}
