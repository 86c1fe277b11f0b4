/** Text x phrases -> marks of every kind: exact spotting and altered wording together. */
import { createAlteredSpotter } from './altered.ts';
import { createDoubt } from './doubt.ts';
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
  const doubt = createDoubt(phrases);
  const { scan, occurrences } = createSpotter(
    [...phrases, ...doubt.decoys],
    altered.fragments.map(({ units }) => units),
  );
  return {
    spot: (text) => {
      const found = scan(text);
      const { genuine, decoys } = doubt.settle(found.marks, text);
      return merge(genuine, doubt.settleAltered(altered.find(found, genuine), decoys));
    },
    occurrences: (text) => {
      const exact = doubt.settleAll(occurrences(text), text);
      const found = scan(text);
      const { genuine, decoys } = doubt.settle(found.marks, text);
      const others = doubt.settleAltered(altered.find(found, genuine), decoys);
      return [...exact, ...others].toSorted(byPlace);
    },
  };
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
