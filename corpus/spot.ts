/**
 * Text x wordings -> marks, verbatim and same-wording.
 *
 * A rolling gear hash of the last folded units is looked up in a bitmap; each wording is anchored
 * on the rarest units it has, and compared in full only where its anchor may stand. Units set
 * aside leave the hash as it is, so no folded copy of the text is made, and a hit finds its
 * original range by walking over them. (The gear hash is FastCDC's: every shift by eight bits
 * pushes the oldest of four units out.)
 */
import { ASIDE, FOLDED, fold, undress } from './fold.ts';
import type { Mark } from './notice.ts';

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
}

/**
 * Wordings packed for comparison: the folded units of all of them in one array, and for each a
 * record of four numbers. They are found by the hash of their anchor, the rarest units they have.
 */
interface Net {
  wordings: readonly Wording[];
  units: Uint16Array;
  /** Anchor hash, next record of the same bucket (-1 ends it), first unit, last unit of the anchor; one more first unit at the end. */
  records: Int32Array;
  /** First record by the `log2` upper bits of an anchor hash. */
  heads: Int32Array;
  /** One bit by the `log2 + 5` upper bits of an anchor hash. */
  bitmap: Uint32Array;
  log2: number;
  /** Bits that a rolling hash carries of units older than the anchor's. */
  stale: number;
}

const RECORD = 4;
const KEY = 0;
const NEXT = 1;
const FIRST = 2;
const ANCHOR = 3;

type Found = (wording: Wording, start: number, end: number) => void;

const SLICE = 4096;
const WIDTH = 4;
const SHORT_WIDTH = 2;
/** The lowest bit of a gear: the text has to be undressed first. */
const ALARM = 1;
const OPENING = /[\p{Ps}\p{Pi}"']/u;
const CLOSING = /[\p{Pe}\p{Pf}"']/u;

/** What a unit adds to the hash, by UTF-16 unit; 0 where it is set aside. */
const GEARS = Int32Array.from(FOLDED, (unit) => (unit === ASIDE ? 0 : scatter(unit)));

/** Gears for text as it comes: where one sounds the alarm, the text is undressed first. */
const WATCHFUL_GEARS = GEARS.map((gear, unit) => (mayNeedUndressing(unit) ? ALARM : gear));

/**
 * Looks for any number of wordings at once, in time linear in the text.
 * Throws a RangeError for a wording of fewer than two folded units.
 */
export function createSpotter(wordings: readonly Wording[]): Spotter {
  const folded = wordings.map(({ id, canonical }) => {
    const { text } = fold(canonical);
    if (text.length >= SHORT_WIDTH) return text;
    throw new RangeError(
      `“${canonical}” (${id}) is too short to look for: it needs two characters`,
    );
  });
  const long = createNet(wordings, folded, WIDTH, ({ length }) => length >= WIDTH);
  const short = createNet(wordings, folded, SHORT_WIDTH, ({ length }) => length < WIDTH);

  const occurrences = (text: string): Mark[] => {
    const marks: Mark[] = [];
    const found: Found = (wording, start, end) => insert(marks, markOf(wording, text, start, end));
    cast(long, text, found);
    if (short.wordings.length > 0) cast(short, text, found);
    return marks;
  };
  return { occurrences, spot: (text) => outermost(occurrences(text)) };
}

/** Inserts a mark by start, then longest first; hits come nearly in order, so its place is near the end. */
function insert(marks: Mark[], mark: Mark): void {
  let at = marks.length;
  for (; at > 0; at--) {
    const before = marks[at - 1]!;
    if (before.start < mark.start || (before.start === mark.start && before.end > mark.end)) break;
    marks[at] = before;
  }
  marks[at] = mark;
}

/** Keeps the leftmost-longest of sorted marks; each takes those inside it along, the rest go. */
function outermost(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let last: Mark | undefined;
  for (const mark of marks) {
    if (!last || mark.start >= last.end) kept.push((last = mark));
    else if (mark.end <= last.end) last.inner = [...(last.inner ?? []), mark];
  }
  return kept;
}

/** A net for the wordings whose folded text is `chosen`. */
function createNet(
  all: readonly Wording[],
  allFolded: readonly string[],
  width: number,
  chosen: (folded: string) => boolean,
): Net {
  const wordings = all.filter((_, index) => chosen(allFolded[index]!));
  const folded = allFolded.filter(chosen);
  const log2 = Math.max(10, Math.ceil(Math.log2(wordings.length + 1)));
  const net: Net = {
    wordings,
    units: unitsOf(folded.join('')),
    records: new Int32Array(RECORD * wordings.length + RECORD),
    heads: new Int32Array(1 << log2).fill(-1),
    bitmap: new Uint32Array(1 << log2),
    log2,
    stale: 32 - 8 * width,
  };
  const keys = fragmentKeys(net.units, width);
  const counts = countByUpperBits(keys);
  let first = 0;
  folded.forEach(({ length }, index) => {
    let anchor = first + width - 1;
    for (let i = anchor + 1; i < first + length; i++) {
      if (counts[keys[i]! >>> COUNT_SHIFT]! < counts[keys[anchor]! >>> COUNT_SHIFT]!) anchor = i;
    }
    sink(net, index * RECORD, keys[anchor]!, first, anchor);
    first += length;
  });
  net.records[RECORD * wordings.length + FIRST] = first;
  return net;
}

/** Writes the record of a wording and lets its anchor down into the net. */
function sink(net: Net, record: number, key: number, first: number, anchor: number): void {
  const { records, heads, bitmap, log2 } = net;
  const bucket = key >>> (32 - log2);
  records.set([key, heads[bucket]!, first, anchor], record);
  heads[bucket] = record;
  bitmap[bucket]! |= 1 << (key >>> (27 - log2));
}

/** The hash of the `width` units that end at each unit. */
function fragmentKeys(units: Uint16Array, width: number): Int32Array {
  let hash = 0;
  return Int32Array.from(units, (unit) => {
    hash = ((hash << 8) + scatter(unit)) | 0;
    return hash << (32 - 8 * width);
  });
}

const COUNT_SHIFT = 12;

/** How often fragments occur, by the upper bits of their hashes: near enough to tell the rare. */
function countByUpperBits(keys: Int32Array): Uint16Array {
  const counts = new Uint16Array(1 << (32 - COUNT_SHIFT));
  for (const key of keys) counts[key >>> COUNT_SHIFT]!++;
  return counts;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Reports every wording that stands in `text`, with its range. */
function cast(net: Net, text: string, found: Found): void {
  const catches: Catches = { ends: new Int32Array(SLICE), keys: new Int32Array(SLICE), hash: 0 };
  let plain = text;
  let gears = WATCHFUL_GEARS;
  for (let from = 0; from < text.length; from += SLICE) {
    const to = Math.min(from + SLICE, text.length);
    const { hash } = catches;
    let count = sift(net, gears, plain, from, to, catches);
    if (count === ALARMED) {
      plain = undress(text);
      gears = GEARS;
      catches.hash = hash;
      count = sift(net, gears, plain, from, to, catches);
    }
    for (let i = 0; i < count; i++) haul(net, plain, catches.ends[i]!, catches.keys[i]!, found);
  }
}

/** Where anchors may end, with their hashes; `hash` is carried from slice to slice. */
interface Catches {
  ends: Int32Array;
  keys: Int32Array;
  hash: number;
}

const ALARMED = -1;

/**
 * Fills `catches` from one slice and returns their number, or `ALARMED`. A branch or a call in
 * this loop costs a third of its speed.
 */
function sift(
  net: Net,
  gears: Int32Array,
  plain: string,
  from: number,
  to: number,
  catches: Catches,
): number {
  const { bitmap, stale, log2 } = net;
  const { ends, keys } = catches;
  const wordShift = 32 - log2;
  const bitShift = 27 - log2;
  let { hash } = catches;
  let count = 0;
  let alarm = 0;
  for (let i = from; i < to; i++) {
    const gear = gears[plain.charCodeAt(i)]!;
    const counts = (gear | -gear) >>> 31;
    hash = ((hash << (counts << 3)) + gear) | 0;
    alarm |= gear;
    const key = hash << stale;
    ends[count] = i;
    keys[count] = key;
    count += (bitmap[key >>> wordShift]! >>> (key >>> bitShift)) & counts;
  }
  catches.hash = hash;
  return alarm & ALARM ? ALARMED : count;
}

/** Whether `undress` may do something about a unit: a bracket, or half of an astral character. */
function mayNeedUndressing(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08 || (unit >= 0xd800 && unit < 0xe000);
}

/** Compares the wordings whose anchor may end at `end`. */
function haul(net: Net, plain: string, end: number, key: number, found: Found): void {
  const { records, units } = net;
  let record = net.heads[key >>> (32 - net.log2)]!;
  for (; record !== -1; record = records[record + NEXT]!) {
    if (records[record + KEY] !== key) continue;
    const anchor = records[record + ANCHOR]!;
    const start = walkBack(plain, end, units, anchor, records[record + FIRST]!);
    if (start === -1) continue;
    const last = walkOn(plain, end, units, anchor, records[record + RECORD + FIRST]!);
    if (last !== -1) found(net.wordings[record / RECORD]!, start, last + 1);
  }
}

/** Offset in `plain` of unit `first`, if unit `anchor` stands at `end`; -1 otherwise. */
function walkBack(
  plain: string,
  end: number,
  units: Uint16Array,
  anchor: number,
  first: number,
): number {
  let at = end + 1;
  for (let i = anchor; i >= first; i--) {
    do at--;
    while (at >= 0 && FOLDED[plain.charCodeAt(at)] === ASIDE);
    if (at < 0 || FOLDED[plain.charCodeAt(at)] !== units[i]) return -1;
  }
  return at;
}

/** Offset in `plain` of the unit before `behind`, if unit `anchor` stands at `end`; -1 otherwise. */
function walkOn(
  plain: string,
  end: number,
  units: Uint16Array,
  anchor: number,
  behind: number,
): number {
  let at = end;
  for (let i = anchor + 1; i < behind; i++) {
    do at++;
    while (at < plain.length && FOLDED[plain.charCodeAt(at)] === ASIDE);
    if (at === plain.length || FOLDED[plain.charCodeAt(at)] !== units[i]) return -1;
  }
  return at;
}

/** The mark of a wording, with the quotation marks that belong to it. */
function markOf({ id, canonical }: Wording, text: string, first: number, behind: number): Mark {
  let start = first;
  let end = behind;
  for (let i = 0; isAside(canonical, i) && OPENING.test(text.charAt(start - 1)); i++) start--;
  for (let i = canonical.length - 1; isAside(canonical, i) && CLOSING.test(text.charAt(end)); i--)
    end++;
  const kind = standsAt(canonical, text, start, end) ? 'verbatim' : 'same-wording';
  return { start, end, phrase: id, kind };
}

/** `startsWith` for a hot path: the built-in takes a microsecond. */
function standsAt(canonical: string, text: string, start: number, end: number): boolean {
  if (end - start !== canonical.length) return false;
  for (let i = 0; i < canonical.length; i++) {
    if (text.charCodeAt(start + i) !== canonical.charCodeAt(i)) return false;
  }
  return true;
}

function isAside(text: string, at: number): boolean {
  return FOLDED[text.charCodeAt(at)] === ASIDE;
}

/** Spreads a unit over the 31 bits above the alarm, never to 0 (murmur3's finaliser). */
function scatter(unit: number): number {
  let bits = Math.imul(unit, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) & ~ALARM || 2;
}
