/** Whether a wording stands where its anchor ends in a text, and from where to where. */
import { ASIDE, FOLDED } from '../folding/characters.ts';
import { behind } from '../fold.ts';
import type { Range } from '../notice.ts';
import { quotingOf, withQuotes } from './quotes.ts';

/** Whether `length` units, from `place` on, stand in a text at `start` as they are written. (`startsWith` takes twice the time.) */
export function isWritten(
  units: Uint16Array,
  place: number,
  length: number,
  text: string,
  start: number,
): boolean {
  if (start < 0 || start + length > text.length) return false;
  for (let i = 0; i < length; i++) {
    if (text.charCodeAt(start + i) !== units[place + i]) return false;
  }
  return true;
}

/**
 * The range of a wording in any dress, with the quotation marks that belong to it; where it does not
 * stand, the offset at which the text parts from it. Its unit at `anchor`, undressed, is the text's at `end`.
 */
export function rangeDressed(
  canonical: string,
  wording: string,
  anchor: number,
  { text, plain }: { text: string; plain: string },
  end: number,
): Range | number {
  const first = walk(plain, end, wording, anchor, -1);
  if (first < 0) return ~first;
  const last = walk(plain, end, wording, anchor, 1);
  if (last < 0) return ~last;
  return withQuotes(quotingOf(canonical), plain, { start: first, end: behind(text, last) });
}

/** Walks a text and a wording from the anchor to the wording's end: where the text then stands, or the complement of where they part. */
function walk(plain: string, from: number, wording: string, anchor: number, step: 1 | -1): number {
  let at = from;
  for (let i = anchor; ;) {
    if (FOLDED[plain.charCodeAt(at)] !== FOLDED[wording.charCodeAt(i)]) return ~at;
    i = nextSpoken(wording, i, step);
    if (i < 0 || i === wording.length) return at;
    at = nextSpoken(plain, at, step);
    if (at < 0) return ~0;
    if (at === plain.length) return ~at;
  }
}

/** Offset of the next unit that is not set aside; beyond the text where there is none. */
function nextSpoken(text: string, from: number, step: 1 | -1): number {
  let at = from + step;
  while (at >= 0 && at < text.length && FOLDED[text.charCodeAt(at)] === ASIDE) at += step;
  return at;
}
