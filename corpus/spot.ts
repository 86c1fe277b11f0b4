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

/** A wording made ready: its folded units, and how many units are set aside before and behind them. */
interface Pattern extends Wording {
  units: Uint16Array;
  lead: number;
  trail: number;
}

/** Patterns, each found by the hash of its anchor: the rarest `width` units it has. */
interface Net {
  patterns: readonly Pattern[];
  /** Bits that a hash carries of units older than `width`. */
  stale: number;
  /** Index in each pattern's units of its anchor's last unit. */
  anchors: Uint16Array;
  /** Anchor hash by pattern. */
  keys: Int32Array;
  /** One bit by the `log2 + 5` upper bits of an anchor hash. */
  bitmap: Uint32Array;
  log2: number;
  /** Chains of patterns by the `log2` upper bits of their anchor hash; -1 ends a chain. */
  heads: Int32Array;
  next: Int32Array;
}

type Found = (pattern: Pattern, start: number, end: number) => void;

const SLICE = 4096;
const WIDTH = 4;
const SHORT_WIDTH = 2;
const OPENING = /[\p{Ps}\p{Pi}"']/u;
const CLOSING = /[\p{Pe}\p{Pf}"']/u;

/** What a unit adds to the hash, by UTF-16 unit; 0 where it is set aside. */
const GEARS = Int32Array.from(FOLDED, (unit) => (unit === ASIDE ? 0 : scatter(unit)));

/**
 * Looks for any number of wordings at once, in time linear in the text.
 * Throws a RangeError for a wording of fewer than two folded units.
 */
export function createSpotter(wordings: readonly Wording[]): Spotter {
  const patterns = wordings.map(patternOf);
  const nets = [
    createNet(
      patterns.filter(({ units }) => units.length >= WIDTH),
      WIDTH,
    ),
    createNet(
      patterns.filter(({ units }) => units.length < WIDTH),
      SHORT_WIDTH,
    ),
  ].filter((net) => net.patterns.length > 0);

  const occurrences = (text: string): Mark[] => {
    const marks: Mark[] = [];
    const plain = undress(text);
    for (const net of nets) {
      cast(net, plain, (pattern, start, end) => marks.push(markOf(pattern, text, start, end)));
    }
    return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
  return { occurrences, spot: (text) => outermost(occurrences(text)) };
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

function patternOf({ id, canonical }: Wording): Pattern {
  const { text, at } = fold(canonical);
  if (text.length < SHORT_WIDTH) {
    throw new RangeError(
      `“${canonical}” (${id}) is too short to look for: it needs two characters`,
    );
  }
  const units = Uint16Array.from(text, (_, index) => text.charCodeAt(index));
  return { id, canonical, units, lead: at[0] ?? 0, trail: canonical.length - 1 - (at.at(-1) ?? 0) };
}

function createNet(patterns: readonly Pattern[], width: number): Net {
  const log2 = Math.max(10, Math.ceil(Math.log2(patterns.length + 1)));
  const net: Net = {
    patterns,
    stale: 32 - 8 * width,
    anchors: new Uint16Array(patterns.length),
    keys: new Int32Array(patterns.length),
    bitmap: new Uint32Array(1 << log2),
    log2,
    heads: new Int32Array(1 << log2).fill(-1),
    next: new Int32Array(patterns.length),
  };
  const fragments = patterns.map(({ units }) => fragmentKeys(units, width));
  const counts = countByUpperBits(fragments);
  fragments.forEach((keys, index) => {
    let rarest = 0;
    for (let i = 1; i < keys.length; i++) {
      if (counts[keys[i]! >>> (32 - COUNT_BITS)]! < counts[keys[rarest]! >>> (32 - COUNT_BITS)]!)
        rarest = i;
    }
    drop(net, index, keys[rarest] ?? 0, rarest + width - 1);
  });
  return net;
}

/** Lets the anchor of a pattern down into the net. */
function drop(net: Net, index: number, key: number, lastUnit: number): void {
  const bucket = key >>> (32 - net.log2);
  net.anchors[index] = lastUnit;
  net.keys[index] = key;
  net.next[index] = net.heads[bucket] ?? -1;
  net.heads[bucket] = index;
  net.bitmap[bucket] = (net.bitmap[bucket] ?? 0) | (1 << ((key >>> (27 - net.log2)) & 31));
}

/** The hashes of all fragments of `width` units. */
function fragmentKeys(units: Uint16Array, width: number): Int32Array {
  const keys = new Int32Array(units.length - width + 1);
  let hash = 0;
  for (let i = 0; i < units.length; i++) {
    hash = (hash << 8) + scatter(units[i] ?? 0);
    if (i >= width - 1) keys[i - width + 1] = hash << (32 - 8 * width);
  }
  return keys;
}

const COUNT_BITS = 20;

/** How often fragments occur, by the upper bits of their hashes: rare enough to be a good guess. */
function countByUpperBits(fragments: readonly Int32Array[]): Uint16Array {
  const counts = new Uint16Array(1 << COUNT_BITS);
  for (const keys of fragments) {
    for (const key of keys) counts[key >>> (32 - COUNT_BITS)]!++;
  }
  return counts;
}

/** Reports every pattern that stands in `plain`, with its original range. */
function cast(net: Net, plain: string, found: Found): void {
  const ends = new Int32Array(SLICE);
  const keys = new Int32Array(SLICE);
  let hash = 0;
  for (let from = 0; from < plain.length; from += SLICE) {
    const to = Math.min(from + SLICE, plain.length);
    const { bitmap, stale } = net;
    const wordShift = 32 - net.log2;
    const bitShift = 27 - net.log2;
    let count = 0;
    // No call and no branch in here: either costs a third of the speed.
    for (let i = from; i < to; i++) {
      const gear = GEARS[plain.charCodeAt(i)]!;
      const counts = (gear | -gear) >>> 31;
      hash = (hash << (counts << 3)) + gear;
      const key = hash << stale;
      ends[count] = i;
      keys[count] = key;
      count += (bitmap[key >>> wordShift]! >>> ((key >>> bitShift) & 31)) & counts;
    }
    for (let i = 0; i < count; i++) haul(net, plain, ends[i]!, keys[i]!, found);
  }
}

/** Compares the patterns whose anchor may end at `end`. */
function haul(net: Net, plain: string, end: number, key: number, found: Found): void {
  let index = net.heads[key >>> (32 - net.log2)]!;
  for (; index !== -1; index = net.next[index]!) {
    if (net.keys[index] !== key) continue;
    const pattern = net.patterns[index]!;
    const anchor = net.anchors[index]!;
    const start = walkBack(plain, end, pattern.units, anchor);
    if (start === -1) continue;
    const last = walkOn(plain, end, pattern.units, anchor);
    if (last !== -1) found(pattern, start, last + 1);
  }
}

/** Offset of the first unit, if `units` up to `anchor` end at offset `end`; -1 otherwise. */
function walkBack(plain: string, end: number, units: Uint16Array, anchor: number): number {
  let at = end + 1;
  for (let i = anchor; i >= 0; i--) {
    do at--;
    while (at >= 0 && FOLDED[plain.charCodeAt(at)] === ASIDE);
    if (at < 0 || FOLDED[plain.charCodeAt(at)] !== units[i]) return -1;
  }
  return at;
}

/** Offset of the last unit, if `units` behind `anchor` follow offset `end`; -1 otherwise. */
function walkOn(plain: string, end: number, units: Uint16Array, anchor: number): number {
  let at = end;
  for (let i = anchor + 1; i < units.length; i++) {
    do at++;
    while (at < plain.length && FOLDED[plain.charCodeAt(at)] === ASIDE);
    if (FOLDED[plain.charCodeAt(at)] !== units[i]) return -1;
  }
  return at;
}

/** The mark of a pattern, with the quotation marks that belong to its canonical wording. */
function markOf(pattern: Pattern, text: string, first: number, behind: number): Mark {
  let start = first;
  let end = behind;
  while (first - start < pattern.lead && OPENING.test(text.charAt(start - 1))) start--;
  while (end - behind < pattern.trail && CLOSING.test(text.charAt(end))) end++;
  const verbatim =
    end - start === pattern.canonical.length && text.startsWith(pattern.canonical, start);
  return { start, end, phrase: pattern.id, kind: verbatim ? 'verbatim' : 'same-wording' };
}

/** Spreads a unit over 32 bits, never to 0 (murmur3's finaliser). */
function scatter(unit: number): number {
  let bits = Math.imul(unit, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16) || 1;
}
