/** Text x phrases -> marks of every kind: exact spotting and altered wording together. */
import { createAlteredSpotter } from './altered.ts';
import type { Mark, PhraseEntry } from './notice.ts';
import { createSpotter, outermost, type Scan } from './spot.ts';

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
  const altered = createAlteredSpotter(phrases, background);
  const { scan } = createSpotter(
    [...phrases, ...phrases.flatMap(decoysOf)],
    altered.seeds.map(({ units }) => units),
  );
  const quoted = new Set(phrases.filter((phrase) => phrase.quoted).map(({ id }) => id));

  const genuineMarks = ({ marks }: Scan, text: string): Mark[] =>
    outermost(marks).flatMap((mark) => genuine(mark, text, quoted));
  return {
    spot: (text) => {
      const found = scan(text);
      const marks = genuineMarks(found, text);
      return merge(marks, altered.find(text, found, marks));
    },
    occurrences: (text) => {
      const found = scan(text);
      const decoys = found.marks.filter(isDecoy);
      const marks = found.marks.filter(
        (mark) => isGenuine(mark, text, quoted) && !decoys.some((decoy) => hides(decoy, mark)),
      );
      return [...marks, ...altered.find(text, found, genuineMarks(found, text))].toSorted(byPlace);
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
