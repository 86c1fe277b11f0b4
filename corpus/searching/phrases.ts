/** Query x phrases -> those that hold its wording or are like it, and those that its letters spell or gloss. */
import { shareOfGloss } from './glosses.ts';
import type { Phrase } from '../notice.ts';
import { isLatin, isSpelled, lettersOf } from './spelling.ts';

/** A phrase that answers the query. `score` runs from 0 (it holds the whole query) to 1. */
export interface PhraseAnswer {
  phrase: Phrase;
  score: number;
}

/** The number of what answers, and how well: 0 is best. */
export interface Ranked {
  record: number;
  score: number;
}

/** How the phrases, by their numbers, are ranked. */
interface Rankings {
  /** By a folded wording. */
  byWording: (wording: string) => Ranked[];
  /** By a gloss that is like the query. */
  byGloss: (query: string) => Ranked[];
}

/** A score that is worse than this is no answer. */
export const WORST = 0.5;
const MOST_ANSWERS = 50;
/** Longer English that no gloss has is no mistyped gloss. */
const LONGEST_MISTYPED = 24;

/** Answers to a query and its folded wording, the best first. */
export function createPhraseSearch(
  phrases: readonly Phrase[],
  { byWording, byGloss }: Rankings,
): (query: string, wording: string) => PhraseAnswer[] {
  /** Phrases that the letters spell or gloss; where there are none, those whose gloss is like them. */
  const byLetters = (query: string): Ranked[] => {
    const letters = lettersOf(query);
    const found = phrases.flatMap(({ pinyin, gloss }, record) => {
      if (isSpelled(pinyin, letters)) return [{ record, score: 0 }];
      const share = shareOfGloss(gloss, query);
      return share > 0 ? [{ record, score: WORST * (1 - share) }] : [];
    });
    return found.length > 0 || query.length > LONGEST_MISTYPED ? found : byGloss(query);
  };

  return (query, wording) => {
    const scores = new Map(byWording(wording).map(({ record, score }) => [record, score]));
    for (const { record, score } of isLatin(query) ? byLetters(query) : []) {
      scores.set(record, Math.min(score, scores.get(record) ?? 1));
    }
    return Array.from(scores)
      .flatMap(([record, score]) => {
        const phrase = phrases[record];
        return phrase ? [{ phrase, score }] : [];
      })
      .toSorted(
        (a, b) => a.score - b.score || a.phrase.canonical.length - b.phrase.canonical.length,
      )
      .slice(0, MOST_ANSWERS);
  };
}
