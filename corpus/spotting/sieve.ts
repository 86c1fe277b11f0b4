/**
 * Where in a text a fragment of four folded units may stand that is looked for.
 *
 * A rolling gear hash of the last four units is looked up in a sieve. Units set aside leave the
 * hash as it is, so no folded copy of the text is made. (The gear hash is FastCDC's: every step
 * multiplies it by 256, which pushes the oldest of four units out.)
 */
import { ASIDE, FOLDED } from '../folding/characters.ts';

/** Units in a fragment. */
export const WIDTH = 4;
/** The text is sifted in slices of this many units. */
export const SLICE = 4096;
/** Cells of a sieve, each found by the upper bits of a hash. */
const CELLS = 18;
const CELL = 32 - CELLS;
/**
 * But not by the uppermost: of a fragment without an oldest unit they may be anything, and it would
 * need four times as many cells. With more bits left out, fragments that differ in that unit share cells.
 */
const OLD = 2;

/** The low nine bits of a gear: the factor of the hash, and the meshes of a cell that must be open for the unit. */
const KEEP = 1;
const ROLL = 256;
/** Two of six: a fragment that shares a cell with another seldom shares both. */
const MESHES = [
  0b0000110, 0b0001010, 0b0010010, 0b0100010, 0b1000010, 0b0001100, 0b0010100, 0b0100100, 0b1000100,
  0b0011000, 0b0101000, 0b1001000, 0b0110000, 0b1010000, 0b1100000,
] as const;
/** A mesh that is never open, for what ends no fragment; without any mesh a unit is always caught, for it may want undressing. */
const NEVER = 128;
const CLOSED = 0b1111110 | NEVER;

/** What the hot loop works on lies in constant arrays, so it needs no register for their places. */
const UNITS = 0x10000;
const LONGEST_CATCH = 2 * SLICE + 2;
const BENCH = new Int32Array(UNITS + LONGEST_CATCH);

/** What a unit does to the hash: multiply it, then add the upper 23 bits, which are 0 for units set aside. */
const GEARS = BENCH.subarray(0, UNITS);
for (let unit = 0; unit < UNITS; unit++) GEARS[unit] = gearOf(unit);

/** The gears for others: a constant that is exported is read anew each time. */
export const GEAR_OF = GEARS;

const CATCH = BENCH.subarray(UNITS);
/**
 * What was caught in a slice: places where a fragment may end, each followed by the hash there. Of a
 * place that may want undressing it is the complement, so that nobody need look at the others.
 */
export const CAUGHT = CATCH;

/** The sieve that is in use. */
const SIEVE = new Uint8Array(1 << CELLS);
let inUse: Uint8Array | undefined;

/** A sieve that lets nothing through but what may want undressing; each bit is a mesh that is closed. */
export function createSieve(): Uint8Array {
  return new Uint8Array(1 << CELLS).fill(CLOSED);
}

/** Lets fragments of `width` units with this hash through a sieve, whose last unit is `unit`. */
export function admit(sieve: Uint8Array, hash: number, width: number, unit: number): void {
  const meshes = GEARS[unit]! & CLOSED;
  // What stands before a narrow fragment is in the upper bits of a text's hash: it may be anything.
  const older = 8 * (WIDTH - width);
  for (let before = 0; before < 1 << Math.max(0, older - OLD); before++) {
    sieve[((hash + (before << (32 - older))) << OLD) >>> CELL]! &= ~meshes;
  }
}

/** Takes a sieve into use: it is the one that `sift` works with. */
export function use(sieve: Uint8Array): void {
  if (inUse === sieve) return;
  SIEVE.set(sieve);
  inUse = sieve;
}

/** The hash one unit on. */
export function roll(hash: number, unit: number): number {
  const gear = GEARS[unit]!;
  return (Math.imul(hash, gear & (ROLL | KEEP)) + (gear >>> 9)) | 0;
}

/**
 * Fills `CAUGHT` from the slice that begins at `from`; last in it stand the slice's end and the hash
 * to go on with. Nearly all time is spent in this loop: a call or a condition more costs a tenth.
 */
export function sift(plain: string, from: number, hash: number): void {
  // oxlint-disable-next-line unicorn/prefer-math-trunc -- tells the compiler that it is no object
  let last = hash | 0;
  let count = 0;
  const to = Math.min(from + SLICE, plain.length);
  for (let i = from; i < to; i++) {
    const gear = GEARS[plain.charCodeAt(i)]!;
    const next = (Math.imul(last, gear & (ROLL | KEEP)) + (gear >>> 9)) | 0;
    if ((SIEVE[(next << OLD) >>> CELL]! & gear) === 0) {
      CATCH[count] = (gear & CLOSED) === 0 ? ~i : i;
      CATCH[count + 1] = next;
      count += 2;
    }
    last = next;
  }
  CATCH[count] = to;
  CATCH[count + 1] = last;
}

function gearOf(unit: number): number {
  const isAlarming = isBracket(unit) || isSurrogate(unit);
  const folded = FOLDED[unit]!;
  if (folded === ASIDE) return KEEP | (isAlarming ? 0 : NEVER);
  const bits = scatter(folded);
  const meshes = isAlarming ? 0 : MESHES[(bits & 511) % MESHES.length]!;
  return (bits & ~511) | ROLL | meshes;
}

/** Spreads a unit over 32 bits (murmur3's finaliser). */
function scatter(unit: number): number {
  let bits = Math.imul(unit, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Whether a unit may begin a gloss. */
export function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08;
}

/** Whether a unit is half of an astral character. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
