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

/** How many units a wording and a window have in common, order aside: no alignment can keep more. */
export function sharedUnits(
  wording: Uint16Array,
  { units, first, last }: Pick<Window, 'units' | 'first' | 'last'>,
): number {
  let shared = 0;
  for (let i = 0; i < wording.length; i++) counts[wording[i]!]!++;
  for (let i = first; i < last; i++) {
    const left = counts[units[i]!]!;
    if (left === 0) continue;
    counts[units[i]!] = left - 1;
    shared++;
  }
  for (let i = 0; i < wording.length; i++) counts[wording[i]!] = 0;
  return shared;
}

const HALF = 0xff;

/** The lower halves of units: 1 for each that occurs. */
export function halvesOf(units: Uint16Array): Uint8Array {
  const halves = new Uint8Array(HALF + 1);
  for (const unit of units) halves[unit & HALF] = 1;
  return halves;
}

/**
 * Whether a window that was moved to `end` may share `least` units with the wording of these `halves`.
 * Nearly all places where one is suspected in ordinary text are told from it without a window.
 */
export function mayShare(
  halves: Uint8Array,
  least: number,
  plain: string,
  end: number,
  back: number,
  on: number,
): boolean {
  let shared = 0;
  for (let i = end, left = back + 1; i >= 0 && left > 0; i--) {
    const unit = FOLDED[plain.charCodeAt(i)]!;
    if (unit === SENTENCE_END) break;
    if (unit === ASIDE) continue;
    shared += halves[unit & HALF]!;
    left--;
  }
  for (let i = end + 1, left = on; i < plain.length && left > 0; i++) {
    const unit = FOLDED[plain.charCodeAt(i)]!;
    if (unit === SENTENCE_END) break;
    if (unit === ASIDE) continue;
    shared += halves[unit & HALF]!;
    left--;
  }
  return shared >= least;
}
