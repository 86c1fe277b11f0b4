/** Wordings packed for comparison: tied by the hash of their anchors, hauled in where those may end in a text. */
import { countFragments, findAnchor } from './anchor.ts';
import { undress } from '../fold.ts';
import { addHit, type Hits } from './hits.ts';
import { admit, CAUGHT, createSieve, WIDTH } from './sieve.ts';
import { createNumbers, makeRoom, type Numbers } from './numbers.ts';
import { isWritten, rangeDressed } from './stand.ts';
import { type Undressing, undressUpTo } from './undressing.ts';

/** A wording to look for; its `id` is the `phrase` of the marks. */
export interface Wording {
  id: string;
  canonical: string;
}

/** Wordings and fragments, ready to be looked for. */
export interface Net {
  wordings: readonly Wording[];
  /** The canonical wordings, undressed. */
  plains: readonly string[];
  /** The units of the canonical wordings, one behind another. */
  units: Uint16Array;
  /** Knots of four numbers, each at or behind the place that the upper bits of its anchor's hash name. */
  knots: Int32Array;
  /** By how much to shift a hash for that place. */
  shift: number;
  sieve: Uint8Array;
  /** By how much to shift a text's hash for that of an anchor: not at all, and more for a shorter wording. */
  narrowings: readonly number[];
  /** What was found in a text, good until another is looked through. */
  hits: Hits;
  fragments: Numbers;
}

/** What has been found in a text. */
export interface Haul extends Undressing {
  /** Every place where a wording stands. */
  hits: Hits;
  /** In the order of the text: the number of a fragment, then the offset of its last unit. */
  fragments: Numbers;
}

// A constant that is exported is read anew each time, so those of the hot loops are this file's own.
const CATCH = CAUGHT;

/** What a knot holds behind the anchor's hash: the number of the wording or fragment, … */
const NUMBER = 1;
/** … where the wording's units begin, … */
const PLACE = 2;
/** … and the offset of the anchor's last unit above the length, which is 0 for a fragment; 0 where nothing is tied. */
const SPAN = 3;
const KNOT = 4;
const ANCHOR = 16;
const LENGTH = 0xffff;

/** Between a quoted term and its quotation mark there may be a gloss. */
const LONGEST_GLOSS = 24;

/** Packs wordings, and fragments of four folded units. Throws a RangeError for a wording too short or too long. */
export function createNet(wordings: readonly Wording[], fragments: readonly string[]): Net {
  const plains = wordings.map(({ canonical }) => undress(canonical));
  const places = Math.ceil(Math.log2(2 * (wordings.length + fragments.length) + 1024));
  const net: Net = {
    wordings,
    plains,
    units: new Uint16Array(plains.reduce((sum, { length }) => sum + length, 0)),
    knots: new Int32Array(KNOT << places),
    shift: 32 - places,
    sieve: createSieve(),
    narrowings: [0],
    hits: createNumbers(),
    fragments: createNumbers(),
  };
  const counts = countFragments(plains);
  let place = 0;
  wordings.forEach(({ id, canonical }, number) => {
    const { length } = canonical;
    if (length > LENGTH) throw new RangeError(`“${id}” is too long to look for: ${length} units`);
    for (let i = 0; i < length; i++) net.units[place + i] = canonical.charCodeAt(i);
    if (!tie(net, plains[number]!, counts, number, place, length)) {
      throw new RangeError(
        `“${canonical}” (${id}) is too short to look for: it needs two characters`,
      );
    }
    place += length;
  });
  fragments.forEach((fragment, number) => tie(net, fragment, counts, number, 0, 0));
  return net;
}

/** Ties a wording or fragment to the first free place for its anchor, half of all staying free; false where it has none. */
function tie(
  net: Net,
  plain: string,
  counts: Uint16Array,
  number: number,
  place: number,
  length: number,
): boolean {
  const anchor = findAnchor(plain, counts);
  if (!anchor) return false;
  const { knots, shift, sieve, narrowings } = net;
  const narrowing = 8 * (WIDTH - anchor.width);
  if (!narrowings.includes(narrowing)) net.narrowings = [...narrowings, narrowing];
  const key = anchor.hash << narrowing;
  let knot = KNOT * (key >>> shift);
  while (knots[knot + SPAN] !== 0) knot = (knot + KNOT) & (knots.length - 1);
  knots.set([key, number, place, (anchor.end << ANCHOR) | length], knot);
  admit(sieve, anchor.hash, anchor.width, plain.charCodeAt(anchor.end));
  return true;
}

/** Hauls in what was caught up to offset `to`: wordings to the hits, fragments to theirs. Returns the hash to go on with. */
export function haul(net: Net, found: Haul, to: number): number {
  const { knots, shift, narrowings } = net;
  const last = knots.length - 1;
  let i = 0;
  for (; CATCH[i] !== to; i += 2) {
    const end = CATCH[i]! < 0 ? ~CATCH[i]! : CATCH[i]!;
    for (let width = 0; width < narrowings.length; width++) {
      const key = CATCH[i + 1]! << narrowings[width]!;
      let knot = KNOT * (key >>> shift);
      for (; knots[knot + SPAN] !== 0; knot = (knot + KNOT) & last) {
        if (knots[knot] === key) take(net, knot, found, end);
      }
    }
  }
  return CATCH[i + 1]!;
}

/** Takes what is tied to a knot, if it stands where its anchor ends. */
function take(net: Net, knot: number, found: Haul, end: number): void {
  const { knots, units } = net;
  const number = knots[knot + NUMBER]!;
  const span = knots[knot + SPAN]!;
  const length = span & LENGTH;
  const start = end - (span >>> ANCHOR);
  if (length === 0) addFragment(found.fragments, number, end);
  else if (isWritten(units, knots[knot + PLACE]!, length, found.text, start))
    addHit(found.hits, start, start + length, number, 1);
  else takeDressed(net, number, span >>> ANCHOR, found, end);
}

function addFragment(fragments: Numbers, number: number, end: number): void {
  makeRoom(fragments, 2);
  fragments.room[fragments.size] = number;
  fragments.room[fragments.size + 1] = end;
  fragments.size += 2;
}

/** Takes a wording in other dress. What lies ahead may be dressed otherwise than what was seen so far. */
function takeDressed(
  { plains, wordings }: Net,
  number: number,
  anchor: number,
  found: Haul,
  end: number,
): void {
  const { text, hits } = found;
  const { canonical } = wordings[number]!;
  const plain = plains[number]!;
  let range = rangeDressed(canonical, plain, anchor, found, end);
  while (undressUpTo(found, (typeof range === 'number' ? range : range.end) + LONGEST_GLOSS)) {
    range = rangeDressed(canonical, plain, anchor, found, end);
  }
  if (typeof range === 'number') return;
  const isVerbatim = text.slice(range.start, range.end) === canonical;
  addHit(hits, range.start, range.end, number, isVerbatim ? 1 : 0);
}
