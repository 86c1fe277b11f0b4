/**
 * Whether a fragment stands alone in a text. Nearly all that stand by chance do, and this must cost
 * little: units are told apart by ten bits of their gears, with which the sieve has just been at work.
 */
import type { Prepared } from './prepared.ts';
import { GEAR_OF, WIDTH } from '../spotting/sieve.ts';

// Constants of another file are read anew each time.
const GEARS = GEAR_OF;
const FRAGMENT = WIDTH;
const END_GEAR = GEARS['。'.charCodeAt(0)]!;

/** So many units on either side of a fragment are looked at; … */
const BESIDE = 8;
/** … so many of them an alteration has of its wording, … */
const FEWEST = 2;
/** … and one more where that has so many units. */
const LONG = 12;

/** The units of each wording, as 1,024 bits: five bits of a gear tell the number of 32, the next five, all that a shift heeds, the bit in it. */
export function bitsOf(wordings: readonly Prepared[]): Int32Array {
  const bits = new Int32Array(32 * wordings.length);
  for (const [index, { units }] of wordings.entries()) {
    for (const unit of units) {
      const gear = GEARS[unit]!;
      bits[32 * index + (gear >>> 27)]! |= 1 << (gear >>> 22);
    }
  }
  return bits;
}

/** Whether too few units beside a fragment, which ends at offset `end`, are of its wording, of `length` units, for an alteration. */
export function standsAlone(
  bits: Int32Array,
  wording: number,
  length: number,
  plain: string,
  end: number,
): boolean {
  const fewest = length < LONG ? FEWEST : FEWEST + 1;
  const before = countOwn(bits, wording, plain, end - FRAGMENT, -1);
  return before + countOwn(bits, wording, plain, end + 1, 1) < fewest;
}

/** How many of the next units, within the sentence, are of the wording. */
function countOwn(
  bits: Int32Array,
  wording: number,
  plain: string,
  from: number,
  step: 1 | -1,
): number {
  let own = 0;
  let left = BESIDE;
  for (let at = from; left > 0 && at >= 0 && at < plain.length; at += step) {
    const gear = GEARS[plain.charCodeAt(at)]!;
    if (gear === END_GEAR) break;
    // Nothing is added to the hash for a unit that is set aside.
    if (gear >>> 9 === 0) continue;
    left--;
    own += (bits[32 * wording + (gear >>> 27)]! >>> (gear >>> 22)) & 1;
  }
  return own;
}
