/**
 * Text x wordings -> marks, verbatim and same-wording.
 *
 * A rolling gear hash of the last four folded units is looked up in a sieve; each wording is
 * anchored on the rarest units it has, and compared in full only where its anchor may stand. Units
 * set aside leave the hash as it is, so no folded copy of the text is made, and a hit finds its
 * original range by walking over them. (The gear hash is FastCDC's: every step multiplies it by
 * 256, which pushes the oldest of four units out.)
 */
import { ASIDE, behind, FOLDED, undress } from './fold.ts';
import type { Mark } from './notice.ts';
import { quotingOf, withQuotes } from './quotes.ts';

/** A wording to look for; its `id` is the `phrase` of the marks. */
export interface Wording {
  id: string;
  canonical: string;
}

export interface Spotter {
  /** Every place where a wording stands, inside others too, ordered by start, then longest first. */
  occurrences: (text: string) => Mark[];
  /** Leftmost-longest; the wordings inside a longer one are its `inner` marks. */
  spot: (text: string) => Mark[];
  /** Both the occurrences and the seeds in one pass: the seeds cost next to nothing. */
  scan: (text: string) => Scan;
}

/** What one pass over a text has found. */
export interface Scan {
  /** The text undressed, or as it is where that is the same. */
  plain: string;
  /** As `occurrences`. */
  marks: Mark[];
  /** In the order of the text: the number of a seed, then the offset of its last unit. */
  seeds: number[];
}

/** Wordings packed for comparison, found by the hash of their anchors. */
interface Net {
  wordings: readonly Wording[];
  /** What the marks name. */
  ids: readonly string[];
  /** The canonical wordings, undressed. */
  plains: readonly string[];
  /** For each wording three numbers and the units it is written with, all in one place of the memory. */
  records: Int32Array;
  /** Pairs of an anchor's hash and its record, at or behind the place that the hash's upper bits name. */
  knots: Int32Array;
  /** By how much to shift a hash for that place. */
  shift: number;
  /** By the upper 18 bits of any hash that an anchor may have in a text: the meshes of its last units. */
  sieve: Uint8Array;
  /** The widths of anchors, in units: four, and less for a shorter wording. */
  widths: readonly number[];
}

const WORDING = 0;
/** Offset of the anchor's last unit in the canonical wording. */
const ANCHOR = 1;
/** Length of the canonical wording; a seed has none. */
const LENGTH = 2;
const HEAD = 3;

const SLICE = 1024;
const WIDTH = 4;
const NARROWEST = 2;

/** The low nine bits of a gear: the factor of the hash, and one mesh of the sieve. */
const KEEP = 1;
const ROLL = 256;
const MESHES = [2, 4, 8, 16, 32, 64] as const;
/** A mesh that is always open: what it lets through may want undressing. */
const ALARM = 128;

/**
 * What the hot loop works on lies in constant arrays, two of them in one buffer: so it needs no
 * register for their places, and is a third faster.
 */
const UNITS = 0x10000;
const BENCH = new Int32Array(UNITS + 2 * SLICE + 2);

/** What a unit does to the hash: multiply it, then add the upper 23 bits, which are 0 for units set aside. */
const GEARS = BENCH.subarray(0, UNITS);
for (let unit = 0; unit < UNITS; unit++) GEARS[unit] = gearOf(unit);

/** The catch of one slice: places where an anchor may end, each followed by the hash there. */
const CATCH = BENCH.subarray(UNITS);

/** The sieve of the net that was cast last. */
const SIEVE = new Uint8Array(1 << 18);
let sunk: Net | undefined;

/**
 * Looks for any number of wordings at once, and for seeds of four folded units, in time linear in
 * the text. Throws a RangeError for a wording of fewer than two folded characters.
 */
export function createSpotter(
  wordings: readonly Wording[],
  seeds: readonly string[] = [],
): Spotter {
  const net = createNet(wordings, seeds);
  return {
    occurrences: (text) => cast(net, text).marks,
    spot: (text) => outermost(cast(net, text).marks),
    scan: (text) => cast(net, text),
  };
}

/** Keeps the leftmost-longest of sorted marks; each takes those inside it along, the rest go. */
export function outermost(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start >= end) {
      kept.push(mark);
      end = mark.end;
    } else if (mark.end <= end) {
      const outer = kept.at(-1)!;
      outer.inner = [...(outer.inner ?? []), mark];
    }
  }
  return kept;
}

function createNet(wordings: readonly Wording[], seeds: readonly string[]): Net {
  const plains = wordings.map(({ canonical }) => undress(canonical));
  const size = plains.reduce((sum, { length }) => sum + HEAD + length, 1 + HEAD * seeds.length);
  const places = Math.ceil(Math.log2(2 * (wordings.length + seeds.length) + 1024));
  const net: Net = {
    wordings,
    ids: wordings.map(({ id }) => id),
    plains,
    records: new Int32Array(size),
    knots: new Int32Array(2 << places),
    shift: 32 - places,
    sieve: new Uint8Array(SIEVE.length).fill(ALARM),
    widths: [WIDTH],
  };
  const counts = countFragments(plains);
  let record = 1;
  plains.forEach((plain, index) => {
    const wording = wordings[index]!;
    sink(net, record, index, findAnchor(plain, counts, wording), plain, wording.canonical);
    record += HEAD + plain.length;
  });
  seeds.forEach((seed, index) => {
    sink(net, record, index, findAnchor(seed, counts, { id: 'a seed', canonical: seed }), seed, '');
    record += HEAD;
  });
  return net;
}

/** The units of a wording by which it is found. */
interface Anchor {
  hash: number;
  /** Number of its units. */
  width: number;
  /** Offset of its last unit. */
  end: number;
}

/** The rarest four units, or all there are of a shorter wording. */
function findAnchor(plain: string, counts: Uint16Array, { id, canonical }: Wording): Anchor {
  const anchor: Anchor = { hash: 0, width: 0, end: 0 };
  let hash = 0;
  let width = 0;
  for (let end = 0; end < plain.length; end++) {
    const gear = GEARS[plain.charCodeAt(end)]!;
    if ((gear & ROLL) === 0) continue;
    hash = roll(hash, gear);
    width = Math.min(width + 1, WIDTH);
    if (width === anchor.width && counts[hash >>> 14]! >= counts[anchor.hash >>> 14]!) continue;
    Object.assign(anchor, { hash, width, end });
  }
  if (anchor.width >= NARROWEST) return anchor;
  throw new RangeError(`“${canonical}” (${id}) is too short to look for: it needs two characters`);
}

/** How often fragments occur, by the upper bits of their hashes: near enough to tell the rare. */
function countFragments(texts: readonly string[]): Uint16Array {
  const counts = new Uint16Array(1 << 18);
  let hash = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      hash = roll(hash, GEARS[text.charCodeAt(i)]!);
      counts[hash >>> 14]!++;
    }
  }
  return counts;
}

function roll(hash: number, gear: number): number {
  return (Math.imul(hash, gear & (ROLL | KEEP)) + (gear >>> 9)) | 0;
}

/** Writes the record of a wording or a seed and lets its anchor down into the net. */
function sink(
  net: Net,
  record: number,
  index: number,
  { hash, width, end }: Anchor,
  plain: string,
  canonical: string,
): void {
  const { records, sieve } = net;
  records.set([index, end, canonical.length], record);
  for (let i = 0; i < canonical.length; i++) records[record + HEAD + i] = canonical.charCodeAt(i);
  tie(net, hashOf(hash, width), record);
  if (!net.widths.includes(width)) net.widths = [...net.widths, width];
  // What stood before a narrow anchor is in the upper bits of a text's hash: it may be anything.
  const older = 8 * (WIDTH - width);
  const meshes = GEARS[plain.charCodeAt(end)]!;
  for (let before = 0; before < 1 << older; before++) {
    sieve[(hash + (before << (32 - older))) >>> 14]! |= meshes & ~(ROLL | KEEP);
  }
}

/** Ties a record to the first free place for its hash; half of all places stay free. */
function tie({ knots, shift }: Net, hash: number, record: number): void {
  let knot = 2 * (hash >>> shift);
  while (knots[knot + 1] !== 0) knot = (knot + 2) & (knots.length - 1);
  knots[knot] = hash;
  knots[knot + 1] = record;
}

/** What the last `width` units have put into a hash. */
function hashOf(hash: number, width: number): number {
  return hash << (8 * (WIDTH - width));
}

/** Every place where a wording stands in `text`, by start, then longest first. */
function cast(net: Net, text: string): Scan {
  if (sunk !== net) SIEVE.set((sunk = net).sieve);
  const found: Scan = { plain: text, marks: [], seeds: [] };
  let plain = text;
  let isDressed = true;
  let hash = 0;
  for (let from = 0; from < text.length; from += SLICE) {
    const to = Math.min(from + SLICE, text.length);
    sift(plain, from, hash);
    if (isDressed && wantsUndressing(text, to)) {
      plain = found.plain = undress(text);
      isDressed = false;
      sift(plain, from, hash);
    }
    let i = 0;
    for (; CATCH[i]! < to; i += 2) haul(net, text, plain, CATCH[i]!, CATCH[i + 1]!, found);
    hash = CATCH[i + 1]!;
  }
  return found;
}

/**
 * Fills `CATCH` from the slice that begins at `from`; last in it stand the slice's end and the hash
 * to go on with. Nearly all time is spent in this loop: a call or a condition more costs a tenth.
 */
function sift(plain: string, from: number, hash: number): void {
  // oxlint-disable-next-line unicorn/prefer-math-trunc -- tells the compiler that it is no object
  let last = hash | 0;
  let count = 0;
  const to = Math.min(from + SLICE, plain.length);
  for (let i = from; i < to; i++) {
    const gear = GEARS[plain.charCodeAt(i)]!;
    const next = (Math.imul(last, gear & (ROLL | KEEP)) + (gear >>> 9)) | 0;
    if ((SIEVE[next >>> 14]! & gear) !== 0) {
      CATCH[count] = i;
      CATCH[count + 1] = next;
      count += 2;
    }
    last = next;
  }
  CATCH[count] = to;
  CATCH[count + 1] = last;
}

/** Whether something was caught that `undress` may change. */
function wantsUndressing(text: string, to: number): boolean {
  for (let i = 0; CATCH[i]! < to; i += 2) {
    const unit = text.charCodeAt(CATCH[i]!);
    if (!mayWantUndressing(unit)) continue;
    // Most brackets hold Han characters or a number, and so no gloss.
    const next = text.charCodeAt(CATCH[i]! + 1);
    if (!isBracket(unit) || (next < 0x2e80 && (next < 0x30 || next > 0x39))) return true;
  }
  return false;
}

/** Adds the marks of the wordings whose anchor ends at `end`, and the seeds that do. */
function haul(net: Net, text: string, plain: string, end: number, hash: number, found: Scan): void {
  const { records, knots, shift } = net;
  for (const width of net.widths) {
    const key = hashOf(hash, width);
    for (
      let knot = 2 * (key >>> shift);
      knots[knot + 1] !== 0;
      knot = (knot + 2) & (knots.length - 1)
    ) {
      if (knots[knot] !== key) continue;
      const record = knots[knot + 1]!;
      if (records[record + LENGTH] === 0) {
        found.seeds.push(records[record + WORDING]!, end);
        continue;
      }
      const mark = markAt(net, record, text, plain, end);
      if (mark) insert(found.marks, mark);
    }
  }
}

/** Inserts a mark by start, then longest first; hits come nearly in order, so its place is near the end. */
function insert(marks: Mark[], mark: Mark): void {
  let at = marks.length;
  if (at === 0 || marks[at - 1]!.start < mark.start) {
    marks.push(mark);
    return;
  }
  for (; at > 0; at--) {
    const before = marks[at - 1]!;
    if (before.start < mark.start || (before.start === mark.start && before.end > mark.end)) break;
    marks[at] = before;
  }
  marks[at] = mark;
}

/** The mark of a record's wording whose anchor may end at `end`, if it stands there. */
function markAt(
  { records, wordings, ids, plains }: Net,
  record: number,
  text: string,
  plain: string,
  end: number,
): Mark | undefined {
  const index = records[record + WORDING]!;
  const anchor = records[record + ANCHOR]!;
  const start = end - anchor;
  if (isWritten(records, record, text, start))
    return { start, end: start + records[record + LENGTH]!, phrase: ids[index]!, kind: 'verbatim' };
  const wording = plains[index]!;
  const first = walk(plain, end, wording, anchor, -1);
  if (first === -1) return undefined;
  const last = walk(plain, end, wording, anchor, 1);
  if (last === -1) return undefined;
  return markOf(wordings[index]!, text, plain, first, last);
}

/** Whether a record's wording stands at `start` as it is written. (`startsWith` takes twice the time.) */
function isWritten(records: Int32Array, record: number, text: string, start: number): boolean {
  const length = records[record + LENGTH]!;
  if (start < 0 || start + length > text.length) return false;
  let unlike = 0;
  const units = record + HEAD;
  for (let i = 0; i < length; i++) unlike |= text.charCodeAt(start + i) ^ records[units + i]!;
  return unlike === 0;
}

/** Walks a text and a wording from the anchor to the wording's end: where the text then stands, -1 where they part. */
function walk(plain: string, from: number, wording: string, anchor: number, step: 1 | -1): number {
  let at = from;
  for (let i = anchor; ;) {
    if (FOLDED[plain.charCodeAt(at)] !== FOLDED[wording.charCodeAt(i)]) return -1;
    i = nextSpoken(wording, i, step);
    if (i === -1) return at;
    at = nextSpoken(plain, at, step);
    if (at === -1) return -1;
  }
}

/** Offset of the next unit that is not set aside, -1 where there is none. */
function nextSpoken(text: string, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < text.length; at += step) {
    if (FOLDED[text.charCodeAt(at)] !== ASIDE) return at;
  }
  return -1;
}

/** The mark of a wording whose last character begins at `last`, with the quotation marks that belong to it. */
function markOf(
  { id, canonical }: Wording,
  text: string,
  plain: string,
  first: number,
  last: number,
): Mark {
  const words = { start: first, end: behind(text, last) };
  const { start, end } = withQuotes(quotingOf(canonical), plain, words);
  const kind = text.slice(start, end) === canonical ? 'verbatim' : 'same-wording';
  return { start, end, phrase: id, kind };
}

function gearOf(unit: number): number {
  const alarm = mayWantUndressing(unit) ? ALARM : 0;
  const folded = FOLDED[unit]!;
  if (folded === ASIDE) return KEEP | alarm;
  const bits = scatter(folded);
  return (bits & ~511) | ROLL | MESHES[(bits & 511) % MESHES.length]! | alarm;
}

/** Spreads a unit over 32 bits (murmur3's finaliser). */
function scatter(unit: number): number {
  let bits = Math.imul(unit, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Whether `undress` may do something about a unit: a bracket, or half of an astral character. */
function mayWantUndressing(unit: number): boolean {
  return isBracket(unit) || (unit >= 0xd800 && unit < 0xe000);
}

function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08;
}
