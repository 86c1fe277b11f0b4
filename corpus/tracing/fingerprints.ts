/**
 * An index of long texts by fingerprints: the hash of eight folded units at every fifth place, so
 * that any stretch of twelve shared units holds one. Eight bytes a fingerprint, two a unit: 10,000
 * notices of 3,000 characters take about 125 MB.
 */
import { fold } from '../fold.ts';
import { SHORTEST_RUN } from '../notice.ts';

const WIDTH = 8;
/** From one fingerprint of a text to the next, in units. */
export const STEP = SHORTEST_RUN - WIDTH + 1;
const BASE = 0x01000193;
/** What the unit that leaves the rolling hash has become in it: BASE to the power of WIDTH. */
const LEAVING = Array.from({ length: WIDTH }).reduce<number>((power) => Math.imul(power, BASE), 1);
/** A fingerprint that stands in more places than this tells nothing. */
const COMMON = 20_000;

/** The texts one behind another; text `i` fills `[starts[i], starts[i + 1])`. */
export interface Fingerprints {
  units: Uint16Array;
  starts: Uint32Array;
  /** The text that holds a place in `units`. */
  textAt: (place: number) => number;
  /** Calls `visit` with every place in `units` whose fingerprint is that of `text` at each place of it. */
  lookUp: (text: string, visit: (place: number, at: number) => void) => void;
}

/** Indexes texts by their folded units. */
export function createFingerprints(texts: readonly string[]): Fingerprints {
  const folded = texts.map((text) => fold(text).text);
  const starts = new Uint32Array(texts.length + 1);
  folded.forEach(({ length }, i) => (starts[i + 1] = starts[i]! + length));
  const units = new Uint16Array(starts.at(-1)!);
  folded.forEach((text, i) => {
    for (let at = 0; at < text.length; at++) units[starts[i]! + at] = text.charCodeAt(at);
  });

  const bits = Math.max(10, Math.ceil(Math.log2(units.length / STEP + 1)));
  const ends = new Uint32Array((1 << bits) + 1);
  const eachPrint = (visit: (hash: number, place: number) => void): void => {
    folded.forEach((text, i) => {
      rollOver(text, (hash, at) => {
        if (at % STEP === 0) visit(hash, starts[i]! + at);
      });
    });
  };
  eachPrint((hash) => ends[(hash >>> (32 - bits)) + 1]!++);
  for (let bucket = 0; bucket < 1 << bits; bucket++) ends[bucket + 1]! += ends[bucket]!;
  const hashes = new Int32Array(ends.at(-1)!);
  const places = new Uint32Array(hashes.length);
  const filled = ends.slice();
  eachPrint((hash, place) => {
    const slot = filled[hash >>> (32 - bits)]!++;
    hashes[slot] = hash;
    places[slot] = place;
  });

  const lookUp: Fingerprints['lookUp'] = (text, visit) =>
    rollOver(text, (hash, at) => {
      const from = ends[hash >>> (32 - bits)]!;
      const to = ends[(hash >>> (32 - bits)) + 1]!;
      if (to - from > COMMON) return;
      for (let slot = from; slot < to; slot++) if (hashes[slot] === hash) visit(places[slot]!, at);
    });
  return { units, starts, textAt: createTeller(starts), lookUp };
}

/** Places in a block, of which each has one text that begins before it: where a search would take longer. */
const BLOCK = 1024;

function createTeller(starts: Uint32Array): (place: number) => number {
  const holders = new Uint32Array(Math.ceil(starts.at(-1)! / BLOCK));
  let text = 0;
  for (let block = 0; block < holders.length; block++) {
    while (starts[text + 1]! <= block * BLOCK) text++;
    holders[block] = text;
  }
  return (place) => {
    let holder = holders[Math.floor(place / BLOCK)]!;
    while (starts[holder + 1]! <= place) holder++;
    return holder;
  };
}

/** Visits the mixed hash of `WIDTH` units at every place of a text but those of one unit repeated. */
function rollOver(text: string, visit: (hash: number, at: number) => void): void {
  let hash = 0;
  let repeated = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = (Math.imul(hash, BASE) + unit) | 0;
    if (i >= WIDTH) hash = (hash - Math.imul(text.charCodeAt(i - WIDTH), LEAVING)) | 0;
    repeated = unit === text.charCodeAt(i - 1) ? repeated + 1 : 0;
    if (i >= WIDTH - 1 && repeated < WIDTH - 1) visit(Math.imul(hash, 0x9e3779b1), i - WIDTH + 1);
  }
}
