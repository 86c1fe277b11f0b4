/** Text x phrases -> marks of every kind: exact spotting and altered wording together. */
import { createAlteredSpotter, type Seed, SEED_WIDTH, type SeedHit } from './altered.ts';
import { fold } from './fold.ts';
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
  const exact = createSpotter([...phrases, ...phrases.flatMap(decoysOf)]);
  const quoted = new Set(phrases.filter((phrase) => phrase.quoted).map(({ id }) => id));
  const altered = createAlteredSpotter(phrases, background);
  const seeds = Map.groupBy(altered.seeds, ({ units }) => units);

  const spotExactly = (text: string): Mark[] =>
    exact.spot(text).flatMap((mark) => genuine(mark, text, quoted));
  const findAltered = (text: string, marks: readonly Mark[]): Mark[] =>
    altered.find(text, seedHits(text, seeds), marks);
  return {
    spot: (text) => {
      const marks = spotExactly(text);
      return merge(marks, findAltered(text, marks));
    },
    occurrences: (text) => {
      const marks = exact.occurrences(text);
      const decoys = marks.filter(isDecoy);
      const found = marks.filter(
        (mark) => isGenuine(mark, text, quoted) && !decoys.some((decoy) => hides(decoy, mark)),
      );
      return [...found, ...findAltered(text, spotExactly(text))].toSorted(byPlace);
    },
  };
}

const DECOY = '!';

/** The words that only look like a phrase, as wordings of their own: the longer one wins. */
function decoysOf({ id, unless = [] }: PhraseEntry): { id: string; canonical: string }[] {
  return unless.map((canonical) => ({ id: DECOY + id, canonical }));
}

/** A mark, or what is left of it: of a decoy and of a term without its quotation marks, what stands inside. */
function genuine(mark: Mark, text: string, quoted: ReadonlySet<string>): Mark[] {
  const inner = (mark.inner ?? []).filter(
    (one) => isGenuine(one, text, quoted) && !(isDecoy(mark) && hides(mark, one)),
  );
  if (!isGenuine(mark, text, quoted)) return inner;
  const { inner: _all, ...bare } = mark;
  return [inner.length > 0 ? { ...bare, inner } : bare];
}

function isGenuine(mark: Mark, text: string, quoted: ReadonlySet<string>): boolean {
  // A mark takes its quotation marks along, so a quoted one does not begin with a word.
  return (
    !isDecoy(mark) && !(quoted.has(mark.phrase) && /^[\p{L}\p{N}]/u.test(text.slice(mark.start)))
  );
}

function isDecoy({ phrase }: Mark): boolean {
  return phrase.startsWith(DECOY);
}

function hides(decoy: Mark, { phrase, start, end }: Mark): boolean {
  return decoy.phrase === DECOY + phrase && decoy.start <= start && end <= decoy.end;
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
  const merged: Mark[] = [];
  let next = 0;
  for (const mark of exact) {
    for (let one = altered[next]; one && one.start <= mark.start; one = altered[++next]) {
      merged.push(one);
    }
    const last = merged.at(-1);
    if (last?.kind !== 'altered' || last.end < mark.end) merged.push(mark);
  }
  return [...merged, ...altered.slice(next)];
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}
