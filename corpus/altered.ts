/**
 * Text x wordings -> marks of altered wording, each with its difference.
 *
 * A wording is suspected where one of its seeds stands, rare fragments taken from all over it;
 * the text around is aligned with it, and it is either recognised beyond doubt or not marked.
 */
import { align, type Alignment, type Pair } from './align.ts';
import { originalRange } from './fold.ts';
import type { Difference, Mark, Range, WordPair } from './notice.ts';
import { quotingOf, withQuotes } from './quotes.ts';
import { type AlterableWording, chooseSeeds, prepare, type Prepared, type Seed } from './seeds.ts';
import type { Scan } from './spot.ts';
import { createSuspects, examineSuspects } from './suspicion.ts';
import { createWindow, foldedOf, moveTo, sharedUnits, type Window } from './window.ts';

export interface AlteredSpotter {
  seeds: readonly Seed[];
  /**
   * Marks of altered wording, by start, none overlapping. `found` is what a scan for the seeds has
   * found, `exact` are the exact marks: an altered wording takes those that lie in it along as
   * `inner`, but never cuts into one.
   */
  find: (text: string, found: Scan, exact: readonly Mark[]) => Mark[];
}

/** Share of a wording, and of a list, that must be there. */
const SHARE = 0.7;
const LIST_SHARE = 0.6;
const MOST_ADDED = 0.6;
/** `background` is ordinary text of the kind that will be read: what is common in it makes no seed. */
export function createAlteredSpotter(
  wordings: readonly AlterableWording[],
  background: readonly string[] = [],
): AlteredSpotter {
  const prepared = wordings.map(prepare);
  const seeds = chooseSeeds(prepared, background);
  const suspects = createSuspects(prepared, seeds);
  const find: AlteredSpotter['find'] = (text, found, exact) => {
    const candidates: Candidate[] = [];
    examineSuspects(suspects, found, exact, ({ seed, end }) => {
      const { plain } = found;
      const candidate = examine(prepared[seed.wording]!, { text, plain }, end, seed.unit);
      if (candidate) candidates.push(candidate);
      return candidate;
    });
    return choose(candidates, exact);
  };
  return { seeds, find };
}

/** A text as it is, and undressed. */
interface Texts {
  text: string;
  plain: string;
}

interface Candidate extends Range {
  wording: Prepared;
  /** Units it has of the wording, less half of those it has changed. */
  worth: number;
  difference: Difference;
}

const window = createWindow();

/** The altered wording around a seed, if it is one beyond doubt. */
function examine(
  wording: Prepared,
  { text, plain }: Texts,
  end: number,
  unit: number,
): Candidate | undefined {
  const slack = Math.max(6, wording.isList ? wording.folded.length : wording.folded.length >> 1);
  moveTo(window, plain, end, unit + slack, wording.folded.length - unit + slack);
  const share = wording.isList ? LIST_SHARE : SHARE;
  if (sharedUnits(wording.units, window) < share * wording.folded.length) return undefined;
  const alignment = align(wording, foldedOf(window));
  if (!isRecognised(wording, alignment)) return undefined;
  const difference = differenceOf(alignment, wording, text, window);
  const places = [...difference.kept, ...difference.moved].map((pair) => pair.text);
  const words = {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map((place) => place.end)),
  };
  return {
    wording,
    difference,
    worth: worthOf(alignment, wording.folded.length),
    ...withQuotes(quotingOf(wording.canonical), plain, words),
  };
}

/** Beyond doubt: most of it is there, little else is, and it is not in pieces. */
function isRecognised(wording: Prepared, alignment: Alignment): boolean {
  const { kept, moved, replaced, missing, added, share } = alignment;
  const length = wording.folded.length;
  const edits = moved.length + replaced.length + missing.length + added.length;
  const foreign = lengthOf(added) + lengthOf(replaced.map(({ text }) => text));
  const isWhole = kept.length + moved.length > 0 && share >= (wording.isList ? LIST_SHARE : SHARE);
  return isWhole && edits > 0 && edits <= Math.max(2, length / 5) && foreign <= MOST_ADDED * length;
}

/** The best of overlapping candidates, but none that cuts into an exact mark. */
function choose(candidates: readonly Candidate[], exact: readonly Mark[]): Mark[] {
  const chosen: Mark[] = [];
  const byWorth = candidates.toSorted((a, b) => b.worth - a.worth || a.start - b.start);
  for (const { wording, start, end, difference } of byWorth) {
    const place = firstBehind(chosen, start);
    if ((chosen[place]?.start ?? Infinity) < end) continue;
    const touched: Mark[] = [];
    for (let i = firstBehind(exact, start); (exact[i]?.start ?? Infinity) < end; i++) {
      touched.push(exact[i]!);
    }
    const isWhole = touched.every(
      (mark) =>
        // Its quotation marks may stand outside.
        mark.start >= start - 1 &&
        mark.end <= end + 1 &&
        mark.end - mark.start < end - start &&
        !isCut(mark, difference),
    );
    if (!isWhole) continue;
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
    if (marks[middle]!.end <= offset) low = middle + 1;
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

function differenceOf(
  alignment: Alignment,
  wording: Prepared,
  text: string,
  window: Window,
): Difference {
  const inCanonical = (range: Range): Range => originalRange(wording.canonical, wording.at, range);
  const inText = (range: Range): Range =>
    originalRange(text, window.at.subarray(window.first), range);
  const pair = ({ wording: canonical, text: place }: Pair): WordPair => ({
    canonical: inCanonical(canonical),
    text: inText(place),
  });
  return {
    kept: alignment.kept.map(pair),
    moved: alignment.moved.map(pair),
    replaced: alignment.replaced.map(pair),
    missing: alignment.missing.map(inCanonical),
    added: alignment.added.map(inText),
  };
}

/** Units it has of the wording, less half of what is missing or foreign; a changed member counts what it has. */
function worthOf({ kept, moved, replaced, added, share }: Alignment, length: number): number {
  const held = share * length;
  const inChanged = held - lengthOf([...kept, ...moved].map(({ wording }) => wording));
  const foreign = lengthOf([...replaced.map(({ text }) => text), ...added]) - inChanged;
  return held - (length - held + foreign) / 2;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
