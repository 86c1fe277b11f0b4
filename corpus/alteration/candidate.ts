/** A wording and the text around one of its fragments -> what stands there altered, beyond doubt. */
import { align, type Alignment } from './align.ts';
import { withEdges } from './edges.ts';
import { originalRange } from '../fold.ts';
import type { Pair } from './mapping.ts';
import type { Difference, Range, WordPair } from '../notice.ts';
import { quotingOf, withPartners, withQuotes } from '../spotting/quotes.ts';
import type { Prepared } from './fragments.ts';
import { type Stretch, stretchOf } from './stretch.ts';
import { createWindow, mayShare, moveTo, sharedUnits, type Window } from './window.ts';

/** Share of a wording, and of a list, that must be there. */
const SHARE = 0.7;
const LIST_SHARE = 0.6;
/** Share of a list that its unchanged members must be. */
const SAME_SHARE = 0.4;
/** What is added or put in another's place, as a share of the wording's length. */
const MOST_FOREIGN = 0.6;

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
  { text, plain }: Texts,
  end: number,
  unit: number,
  held: number,
): Candidate | undefined {
  const { units, halves, isList } = wording;
  const slack = Math.max(6, isList ? units.length : units.length >> 1);
  const back = unit + slack;
  const on = units.length - unit + slack;
  const least = Math.max(held + 1, (isList ? LIST_SHARE : SHARE) * units.length);
  if (!mayShare(halves, least, plain, end, back, on)) return undefined;
  moveTo(around, plain, end, back, on);
  if (sharedUnits(units, around) < least) return undefined;
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

/** Beyond doubt: most of it is there, little else is, and it is not in pieces. */
function isRecognised(wording: Prepared, alignment: Alignment): boolean {
  const { kept, moved, replaced, missing, added, share } = alignment;
  const length = wording.folded.length;
  const edits = moved.length + replaced.length + missing.length + added.length;
  const foreign = lengthOf(added) + lengthOf(replaced.map(({ text }) => text));
  const same = lengthOf([...kept, ...moved].map((pair) => pair.wording));
  const isWhole = wording.isList
    ? share >= LIST_SHARE && same >= SAME_SHARE * length
    : same > 0 && share >= SHARE;
  return (
    isWhole && edits > 0 && edits <= Math.max(2, length / 5) && foreign <= MOST_FOREIGN * length
  );
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
