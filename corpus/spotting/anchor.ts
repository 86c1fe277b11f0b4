/** The units of a wording by which it is found in a text: the rarest fragment that it has. */
import { ASIDE, FOLDED } from '../folding/characters.ts';
import { roll, WIDTH } from './sieve.ts';

export interface Anchor {
  hash: number;
  /** Number of its units: four, or all there are of a shorter wording. */
  width: number;
  /** Offset of its last unit. */
  end: number;
}

/** The anchor of an undressed wording; undefined where it has fewer than two folded units. */
export function findAnchor(plain: string, counts: Uint16Array): Anchor | undefined {
  const anchor: Anchor = { hash: 0, width: 0, end: 0 };
  let hash = 0;
  let width = 0;
  for (let end = 0; end < plain.length; end++) {
    const unit = plain.charCodeAt(end);
    if (FOLDED[unit] === ASIDE) continue;
    hash = roll(hash, unit);
    width = Math.min(width + 1, WIDTH);
    if (width === anchor.width && counts[hash >>> 14]! >= counts[anchor.hash >>> 14]!) continue;
    Object.assign(anchor, { hash, width, end });
  }
  return anchor.width < 2 ? undefined : anchor;
}

/** How often fragments occur, by the upper bits of their hashes: near enough to tell the rare. */
export function countFragments(texts: readonly string[]): Uint16Array {
  const counts = new Uint16Array(1 << 18);
  let hash = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      hash = roll(hash, text.charCodeAt(i));
      counts[hash >>> 14]!++;
    }
  }
  return counts;
}
