/**
 * Text x wordings -> marks, verbatim and same-wording.
 *
 * What the sieve lets through is looked up in the net, and a wording is compared in full only where
 * its anchor may stand. There is no offset map: a hit finds its original range by walking over the
 * units set aside.
 */
import { marksOf, outermostOf } from './spotting/hits.ts';
import { createNet, haul, type Haul, type Net, type Wording } from './spotting/net.ts';
import type { Mark } from './notice.ts';
import { sift, SLICE, use } from './spotting/sieve.ts';
import { beginUndressing, undressCaught } from './spotting/undressing.ts';

export type { Wording } from './spotting/net.ts';

export interface Spotter {
  /** Every place where a wording stands, inside others too, ordered by start, then longest first. */
  occurrences: (text: string) => Mark[];
  /** Leftmost-longest; the wordings inside a longer one are its `inner` marks. */
  spot: (text: string) => Mark[];
  /** Both, and the fragments, in one pass: the fragments cost next to nothing. What it found is good until the next text. */
  scan: (text: string) => Scan;
}

/** What one pass over a text has found, and its outermost marks. */
export interface Scan extends Haul {
  marks: Mark[];
}

/**
 * Looks for any number of wordings at once, and for fragments of four folded units, in time linear in
 * the text. Throws a RangeError for a wording of fewer than two folded characters.
 */
export function createSpotter(
  wordings: readonly Wording[],
  fragments: readonly string[] = [],
): Spotter {
  const net = createNet(wordings, fragments);
  const ids = wordings.map(({ id }) => id);
  return {
    occurrences: (text) => marksOf(cast(net, text).hits, ids),
    spot: (text) => outermostOf(cast(net, text).hits, ids),
    scan: (text) => {
      const found = cast(net, text);
      return { ...found, marks: outermostOf(found.hits, ids) };
    },
  };
}

/** Finds every place where a wording stands in `text`. */
function cast(net: Net, text: string): Haul {
  use(net.sieve);
  const { hits, fragments } = net;
  hits.size = 0;
  fragments.size = 0;
  const found: Haul = { ...beginUndressing(text), hits, fragments };
  let hash = 0;
  for (let from = 0; from < text.length; from += SLICE) {
    sift(found.plain, from, hash);
    const to = Math.min(from + SLICE, text.length);
    if (undressCaught(found, to)) sift(found.plain, from, hash);
    hash = haul(net, found, to);
  }
  return found;
}
