/**
 * A bigram index: which records share adjacent pairs of characters with a query, rarest pairs
 * weighing most. It bears changed, dropped and swapped words, and costs a lookup a pair.
 */

export interface BigramIndex {
  /**
   * The `limit` records closest to the folded `query`, best first, with the share (0 to 1) of the
   * query's pairs, weighted by rarity, that each holds.
   */
  nearest: (query: string, limit: number) => { record: number; share: number }[];
}

/** Indexes folded texts by their position in `texts`. Postings lie in one typed array, 4 bytes a pair. */
export function createBigramIndex(texts: readonly string[]): BigramIndex {
  const bits = Math.min(20, Math.max(16, Math.ceil(Math.log2(texts.length * 64 + 1))));
  const slots = 1 << bits;
  const ends = new Uint32Array(slots + 1);
  const latest = new Int32Array(slots);
  const eachPair = (visit: (slot: number, record: number) => void): void => {
    latest.fill(-1);
    texts.forEach((text, record) => {
      for (let i = 1; i < text.length; i++) {
        const slot = slotOf(text, i, bits);
        if (latest[slot] === record) continue;
        latest[slot] = record;
        visit(slot, record);
      }
    });
  };
  eachPair((slot) => ends[slot + 1]!++);
  for (let slot = 0; slot < slots; slot++) ends[slot + 1]! += ends[slot]!;
  const postings = new Uint32Array(ends[slots]!);
  const filled = ends.slice();
  eachPair((slot, record) => (postings[filled[slot]!++] = record));

  const nearest: BigramIndex['nearest'] = (query, limit) => {
    const weights = new Float64Array(texts.length);
    const rarities = new Map<string, number>();
    for (const pair of pairsIn(query)) {
      const slot = slotOf(pair, 1, bits);
      const held = postings.subarray(ends[slot], ends[slot + 1]);
      const rarity = Math.log(1 + texts.length / (1 + held.length));
      rarities.set(pair, rarity);
      for (const record of held) weights[record]! += rarity;
    }
    // Two pairs may have a slot in common, so the chosen are looked at themselves.
    return heaviest(weights, limit)
      .map((record) => ({ record, share: shareOf(rarities, texts[record]!) }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share);
  };
  return { nearest };
}

function pairsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < text.length; i++) found.add(text.slice(i - 1, i + 1));
  return found;
}

/** The share of the pairs, each as rare as it is, that a text has. */
function shareOf(rarities: ReadonlyMap<string, number>, text: string): number {
  let held = 0;
  let whole = 0;
  for (const [pair, rarity] of rarities) {
    whole += rarity;
    if (text.includes(pair)) held += rarity;
  }
  return held / whole;
}

function slotOf(text: string, i: number, bits: number): number {
  const pair = (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);
  // The upper bits of the product are the well-mixed ones.
  return Math.imul(pair ^ (pair >>> 15), 0x9e3779b1) >>> (32 - bits);
}

/** The records of greatest weight, heaviest first, in one pass over all of them. */
function heaviest(weights: Float64Array, limit: number): number[] {
  const best: number[] = [];
  weights.forEach((weight, record) => {
    if (weight === 0 || (best.length === limit && weight <= weights[best.at(-1)!]!)) return;
    const place = best.findIndex((other) => weights[other]! < weight);
    best.splice(place === -1 ? best.length : place, 0, record);
    if (best.length > limit) best.pop();
  });
  return best;
}
