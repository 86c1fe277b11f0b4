/** The folded units around a place of a text, within its sentence. */
import { ASIDE, FOLDED } from '../folding/characters.ts';
import { SENTENCE_END } from '../folding/sentence.ts';

/** One window serves for all places, one after the other: what it holds is good until it is moved. */
export interface Window {
  /** Folded units, from `first` up to `last`. */
  units: Uint16Array;
  /** Where each of them stands in the undressed text. */
  at: Int32Array;
  first: number;
  last: number;
  /** How many units stand before the place around which it is. */
  before: number;
}

const LONGEST_WINDOW = 4096;

export function createWindow(): Window {
  return {
    units: new Uint16Array(LONGEST_WINDOW),
    at: new Int32Array(LONGEST_WINDOW),
    first: 0,
    last: 0,
    before: 0,
  };
}

/** Moves a window: up to `back` units before and including offset `end`, `on` behind it, within the sentence. */
export function moveTo(window: Window, plain: string, end: number, back: number, on: number): void {
  const { units, at } = window;
  const most = Math.min(back + 1, LONGEST_WINDOW >> 1);
  let first = most;
  for (let i = end; i >= 0 && first > 0; i--) {
    const unit = FOLDED[plain.charCodeAt(i)]!;
    if (unit === SENTENCE_END) break;
    if (unit === ASIDE) continue;
    units[--first] = unit;
    at[first] = i;
  }
  let last = most;
  const limit = Math.min(most + on, LONGEST_WINDOW);
  for (let i = end + 1; i < plain.length && last < limit; i++) {
    const unit = FOLDED[plain.charCodeAt(i)]!;
    if (unit === SENTENCE_END) break;
    if (unit === ASIDE) continue;
    units[last] = unit;
    at[last++] = i;
  }
  window.first = first;
  window.last = last;
  window.before = most - 1 - first;
}

/** The folded units of a window. */
export function foldedOf({ units, first, last }: Window): string {
  // Spreading them would take ten times as long.
  const text: string = Reflect.apply(String.fromCharCode, undefined, units.subarray(first, last));
  return text;
}

const counts = new Int16Array(0x10000);
// A constant of another file is read anew each time.
const FOLDS = FOLDED;

/**
 * How many units a window that is moved there has in common with a wording, order aside: no alignment
 * can keep more. Nearly all places where one is suspected are told from it.
 */
export function sharedUnits(
  wording: Uint16Array,
  plain: string,
  end: number,
  back: number,
  on: number,
): number {
  for (let i = 0; i < wording.length; i++) counts[wording[i]!]!++;
  const shared = countShared(plain, end, -1, back + 1) + countShared(plain, end + 1, 1, on);
  for (let i = 0; i < wording.length; i++) counts[wording[i]!] = 0;
  return shared;
}

/** How many of the next `most` units, within the sentence, the wording has whose units are counted. */
function countShared(plain: string, from: number, step: 1 | -1, most: number): number {
  let shared = 0;
  let left = most;
  for (let at = from; left > 0 && at >= 0 && at < plain.length; at += step) {
    const unit = FOLDS[plain.charCodeAt(at)]!;
    if (unit === SENTENCE_END) break;
    if (unit === ASIDE) continue;
    left--;
    const count = counts[unit]!;
    if (count === 0) continue;
    counts[unit] = count - 1;
    shared++;
  }
  return shared;
}
