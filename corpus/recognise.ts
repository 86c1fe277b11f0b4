/** Text x phrases -> marks of every kind: exact spotting and altered wording together. */
import { createAlteredSpotter } from './altered.ts';
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
  const altered = createAlteredSpotter(phrases, background);
  const decoys = phrases.flatMap(decoysOf);
  const { scan, occurrences } = createSpotter(
    [...phrases, ...decoys],
    altered.seeds.map(({ units }) => units),
  );
  const quoted = new Set(phrases.filter((phrase) => phrase.quoted).map(({ id }) => id));
  const doubtful = new Set([...quoted, ...decoys.map(({ id }) => id)]);
  const isDoubtful = ({ phrase, inner = NONE }: Mark): boolean =>
    doubtful.has(phrase) || inner.some(isDoubtful);

  const genuineMarks = (marks: readonly Mark[], text: string): Mark[] => {
    const kept: Mark[] = [];
    for (const mark of marks) {
      if (isDoubtful(mark)) kept.push(...genuine(mark, text, quoted));
      else kept.push(mark);
    }
    return kept;
  };
  return {
    spot: (text) => {
      const found = scan(text);
      const exact = genuineMarks(found.marks, text);
      return merge(exact, altered.find(found, exact));
    },
    occurrences: (text) => {
      const found = scan(text);
      const all = occurrences(text);
      const hiding = all.filter(isDecoy);
      const exact = all.filter(
        (mark) => isGenuine(mark, text, quoted) && !hiding.some((decoy) => hides(decoy, mark)),
      );
      const others = altered.find(found, genuineMarks(found.marks, text));
      return [...exact, ...others].toSorted(byPlace);
    },
  };
}

const NONE: readonly Mark[] = [];
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
function merge(exact: Mark[], altered: readonly Mark[]): Mark[] {
  if (altered.length === 0) return exact;
  const merged: Mark[] = [];
  let next = 0;
  let end = 0;
  for (const mark of exact) {
    for (let one = altered[next]; one && one.start <= mark.start; one = altered[++next]) {
      merged.push(one);
      end = one.end;
    }
    if (end < mark.end) merged.push(mark);
  }
  return merged.concat(altered.slice(next));
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}
