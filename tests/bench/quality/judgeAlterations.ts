/** Whether altered phrases are recognised as what they were made of. */
import { fold } from '../../../corpus/fold.ts';
import { openLibrary } from '../../../corpus/library.ts';
import type { Difference, Mark, Range } from '../../../corpus/notice.ts';
import { createRecogniser } from '../../../corpus/recognise.ts';
import { type Alteration, alterationsOf } from './alterations.ts';
import { inSentence } from './prose.ts';
import { emptyScore, type Score } from './scores.ts';

const SEED = 20200128;
/** Shorter formulas that lose a word are not called altered: what is not recognised beyond doubt is no mark. */
const SHORTEST = 8;

const library = openLibrary();
const phrases = [...library.phrases.values()];
const background = [...library.notices.values()].map(({ text }) => text);

/** Each phrase altered in every way it allows, a score a way. */
export function judgeAlterations(): Score[] {
  const scores = new Map<string, Score>();
  for (const alteration of alterationsOf(phrases, SEED)) {
    const { way, phrase, text } = alteration;
    if (fold(phrase.canonical).text.length < SHORTEST) continue;
    const marks = library.spot(inSentence(text));
    if (isAnotherPhrase(marks, alteration) || lacksWhatItNeeds(alteration)) continue;
    const score = scores.get(way) ?? emptyScore(`altered: ${way}`);
    scores.set(way, score);
    score.cases++;
    const altered = marks.filter((mark) => mark.kind === 'altered');
    const right =
      altered.find((mark) => mark.phrase === phrase.id) ??
      altered.find((mark) => isNearer(mark, alteration));
    if (right) score.right++;
    else score.missed.push(`${phrase.canonical} as ${text}`);
    score.wrong += altered.filter((mark) => mark !== right).length;
  }
  return [...scores.values()];
}

/** An alteration may happen to be a phrase of its own, or leave one that is most of it: that is no alteration. */
function isAnotherPhrase(marks: readonly Mark[], { text }: Alteration): boolean {
  return marks.some((mark) => mark.kind !== 'altered' && mark.end - mark.start > 0.6 * text.length);
}

/** Nor is what has lost a word that its phrase cannot do without. */
function lacksWhatItNeeds({ phrase: { needs = [] }, text }: Alteration): boolean {
  return needs.some((word) => !text.includes(word));
}

/** Whether the text differs less from the mark's phrase than from the one it was made of. */
function isNearer(mark: Mark, { phrase, text }: Alteration): boolean {
  const alone = createRecogniser([phrase], background).spot(inSentence(text))[0];
  return alone?.difference !== undefined && mark.difference !== undefined
    ? unitsIn(mark.difference) <= unitsIn(alone.difference)
    : false;
}

/** How many UTF-16 units are missing, added or replaced. */
function unitsIn({ missing, added, replaced }: Difference): number {
  return [
    ...[...missing, ...added].map(lengthOf),
    ...replaced.map(({ canonical, text }) => Math.max(lengthOf(canonical), lengthOf(text))),
  ].reduce((sum, units) => sum + units, 0);
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
