/** A wording and the text around one of its fragments -> what stands there altered, beyond doubt. */
import { align, type Alignment } from './align.ts';
import { withEdges } from './edges.ts';
import { originalRange } from '../fold.ts';
import type { Pair } from './mapping.ts';
import type { Difference, Range, WordPair } from '../notice.ts';
import { quotingOf, withPartners, withQuotes } from '../spotting/quotes.ts';
import type { Prepared } from './prepared.ts';
import { isRecognised, leastOf, WIDEST, worthOf } from './recognised.ts';
import { type Stretch, stretchOf } from './stretch.ts';
import { createWindow, moveTo, sharedUnits, type Window } from './window.ts';

/** A text as it is, and undressed. */
interface Texts {
  text: string;
  plain: string;
}

/** An altered wording, as long as no other has a better claim to the place. */
export interface Candidate extends Range {
  wording: Prepared;
  /** Units it has of the wording, less half of those it has changed. */
  worth: number;
  difference: Difference;
}

const around = createWindow();

/**
 * The altered wording around its fragment that ends with `unit`, at offset `end`, if it is one beyond
 * doubt and has more than the `held` units that stand there exactly as another phrase.
 */
export function examine(
  wording: Prepared,
  texts: Texts,
  end: number,
  unit: number,
  held: number,
): Candidate | undefined {
  const { units, isList } = wording;
  const { length } = units;
  const least = Math.max(held + 1, leastOf(wording));
  const near = { end, unit, slack: Math.max(6, isList ? length : length >> 1) };
  // A long name may stand inside: then all of the wording is there, or it is not recognised.
  const mayBeWide = !isList && held === 0;
  const wide = mayBeWide ? { ...near, slack: Math.ceil(WIDEST * length) } : near;
  const shared = sharedAt(wide, wording, texts);
  if (shared < least) return undefined;
  const isNear = !mayBeWide || sharedAt(near, wording, texts) >= least;
  const found = isNear ? within(wording, texts, near) : undefined;
  if (!mayBeWide || shared < length) return found;
  const filled = within(wording, texts, wide);
  return filled && (!found || holds(filled, found)) ? filled : found;
}

/** Where a fragment of a wording ends, with which of its units, and how much more than its length is looked at on either side. */
interface Place {
  end: number;
  unit: number;
  slack: number;
}

function holds(one: Range, other: Range): boolean {
  return one.start <= other.start && other.end <= one.end;
}

/** How many units of a wording are at a place, order aside. */
function sharedAt({ end, unit, slack }: Place, { units }: Prepared, { plain }: Texts): number {
  return sharedUnits(units, plain, end, unit + slack, units.length - unit + slack);
}

/** The altered wording at a place, if it is one beyond doubt. */
function within(
  wording: Prepared,
  { text, plain }: Texts,
  { end, unit, slack }: Place,
): Candidate | undefined {
  const { units } = wording;
  moveTo(around, plain, end, unit + slack, units.length - unit + slack);
  const stretch = stretchOf(around, plain);
  const alignment = alignedWith(wording, stretch, around.before - unit);
  if (!isRecognised(wording, alignment)) return undefined;
  const difference = differenceOf(
    withEdges(alignment, wording, stretch),
    wording,
    { text, plain },
    around,
  );
  const { kept, moved, replaced, added } = difference;
  const places = [...[...kept, ...moved, ...replaced].map((pair) => pair.text), ...added];
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

/** What has been aligned before: a text that says the same over and over takes no longer for it. */
const known = new Map<string, Alignment>();
const MOST_KNOWN = 1000;

function alignedWith(wording: Prepared, text: Stretch, offset: number): Alignment {
  const key = `${offset} ${wording.folded} ${text.folded} ${text.joints}`;
  const alignment = known.get(key) ?? align(wording, text, offset);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, alignment);
  return alignment;
}

function differenceOf(
  alignment: Alignment,
  wording: Prepared,
  { text, plain }: Texts,
  window: Window,
): Difference {
  const { canonical: words, at } = wording;
  const places = window.at.subarray(window.first);
  const inCanonical = (range: Range): Range => withPartners(words, originalRange(words, at, range));
  const inText = (range: Range): Range => withPartners(plain, originalRange(text, places, range));
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
