/** Text x phrases -> marks of every kind: exact spotting and altered wording together. */
import { createAlteredSpotter, type Seed, SEED_WIDTH, type SeedHit } from './altered.ts';
import { fold, undress } from './fold.ts';
import type { Mark, PhraseEntry } from './notice.ts';
import { createSpotter } from './spot.ts';

/** Recognises phrases in any text; never throws. */
export interface Recogniser {
  /** Leftmost-longest, by start; wordings inside a mark are its `inner` marks. */
  spot: (text: string) => Mark[];
  /** Every place where a phrase stands, inside others too. */
  occurrences: (text: string) => Mark[];
}

/** `background` is text of the kind that will be read: see `createAlteredSpotter`. */
export function createRecogniser(
  phrases: readonly PhraseEntry[],
  background: readonly string[],
): Recogniser {
  const exact = createSpotter(phrases);
  const altered = createAlteredSpotter(phrases, background);
  const seeds = Map.groupBy(altered.seeds, ({ units }) => units);
  const findAltered = (text: string, marks: readonly Mark[]): Mark[] =>
    altered.find(undress(text), seedHits(text, seeds), marks);
  return {
    spot: (text) => {
      const marks = exact.spot(text);
      return merge(marks, findAltered(text, marks));
    },
    occurrences: (text) =>
      [...exact.occurrences(text), ...findAltered(text, exact.spot(text))].toSorted(byPlace),
  };
}

function seedHits(text: string, seeds: ReadonlyMap<string, readonly Seed[]>): SeedHit[] {
  const { text: folded, at } = fold(text);
  const hits: SeedHit[] = [];
  for (let i = SEED_WIDTH; i <= folded.length; i++) {
    for (const seed of seeds.get(folded.slice(i - SEED_WIDTH, i)) ?? []) {
      hits.push({ seed, end: at[i - 1]! });
    }
  }
  return hits;
}

/** Altered marks and the exact ones that none of them holds. */
function merge(exact: readonly Mark[], altered: readonly Mark[]): Mark[] {
  if (altered.length === 0) return [...exact];
  const free = exact.filter(
    (mark) => !altered.some((one) => one.start <= mark.start && mark.end <= one.end),
  );
  return [...free, ...altered].toSorted(byPlace);
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}
