/**
 * Text x wordings -> marks of altered wording, each with its difference.
 *
 * A wording is suspected where one of its fragments stands, rare ones taken from all over it;
 * the text around is aligned with it, and it is either recognised beyond doubt or not marked.
 */
import { type Candidate, examine } from './alteration/candidate.ts';
import { createEvidence } from './alteration/evidence.ts';
import type { Difference, Mark, Range } from './notice.ts';
import { chooseFragments, type Fragment } from './alteration/fragments.ts';
import { type AlterableWording, prepare } from './alteration/prepared.ts';
import type { Scan } from './spot.ts';
import { createSuspects, examineSuspects } from './alteration/suspicion.ts';

export interface AlteredSpotter {
  fragments: readonly Fragment[];
  /**
   * Marks of altered wording, by start, none overlapping. `found` is what a scan for the fragments and
   * for these wordings, before all others, has found; `exact` are the exact marks: an altered
   * wording takes those that lie in it along as `inner`, but never cuts into one.
   */
  find: (found: Scan, exact: readonly Mark[]) => Mark[];
}

/** `background` is ordinary text of the kind that will be read: what is common in it makes no fragment. */
export function createAlteredSpotter(
  wordings: readonly AlterableWording[],
  background: readonly string[] = [],
): AlteredSpotter {
  const prepared = wordings.map(prepare);
  const fragments = chooseFragments(prepared, background);
  const suspects = createSuspects(prepared, fragments);
  const isOwn = createEvidence(background);
  const find: AlteredSpotter['find'] = (found, exact) => {
    const candidates: Candidate[] = [];
    examineSuspects(suspects, found, exact, (wording, unit, end, held) => {
      const candidate = examine(wording, found, end, unit, held);
      if (candidate) candidates.push(candidate);
      return candidate;
    });
    return choose(candidates, exact, (candidate, inner) => isOwn(found.text, candidate, inner));
  };
  return { fragments, find };
}

/** The best of overlapping candidates, but none that cuts into an exact mark. */
function choose(
  candidates: readonly Candidate[],
  exact: readonly Mark[],
  isOwn: (candidate: Candidate, inner: readonly Mark[]) => boolean,
): Mark[] {
  const chosen: Mark[] = [];
  const byWorth = candidates.toSorted((a, b) => b.worth - a.worth || a.start - b.start);
  for (const candidate of byWorth) {
    const { wording, start, end, difference } = candidate;
    const place = firstBehind(chosen, start);
    if ((chosen[place]?.start ?? Infinity) < end) continue;
    const first = firstBehind(exact, start);
    let last = first;
    while ((exact[last]?.start ?? Infinity) < end) last++;
    const touched = exact.slice(first, last);
    const isWhole = touched.every(
      (mark) =>
        // Its quotation marks may stand outside.
        mark.start >= start - 1 &&
        mark.end <= end + 1 &&
        mark.end - mark.start < end - start &&
        !isCut(mark, difference),
    );
    if (!isWhole || !isOwn(candidate, touched)) continue;
    const mark: Mark = {
      // The quotation marks of what lies at either end come along.
      start: Math.min(start, touched[0]?.start ?? start),
      end: Math.max(end, touched.at(-1)?.end ?? end),
      phrase: wording.id,
      kind: 'altered',
      difference,
    };
    if (touched.length > 0) mark.inner = touched.flatMap((one) => [one, ...(one.inner ?? [])]);
    chosen.splice(place, 0, mark);
  }
  return chosen;
}

/** Index of the first of marks, apart and in order, that ends behind `offset`. */
function firstBehind(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mark lies across the edge of something foreign; its quotation marks may. */
function isCut({ start, end }: Range, { replaced, added }: Difference): boolean {
  const foreign = [...replaced.map(({ text }) => text), ...added];
  return foreign
    .filter((block) => block.start < end && start < block.end)
    .some((block) => start + 1 < block.start || block.end < end - 1);
}
