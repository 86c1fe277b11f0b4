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
  const slots = 1 << Math.min(20, Math.max(10, Math.ceil(Math.log2(texts.length * 64 + 1))));
  const ends = new Uint32Array(slots + 1);
  const latest = new Int32Array(slots);
  const eachPair = (visit: (slot: number, record: number) => void): void => {
    latest.fill(-1);
    texts.forEach((text, record) => {
      for (let i = 1; i < text.length; i++) {
        const slot = slotOf(text, i, slots);
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
    let whole = 0;
    for (const slot of slotsOf(query, slots)) {
      const held = postings.subarray(ends[slot], ends[slot + 1]);
      const rarity = Math.log(1 + texts.length / (1 + held.length));
      whole += rarity;
      for (const record of held) weights[record]! += rarity;
    }
    return heaviest(weights, limit).map((record) => ({ record, share: weights[record]! / whole }));
  };
  return { nearest };
}

function slotsOf(text: string, slots: number): Set<number> {
  const found = new Set<number>();
  for (let i = 1; i < text.length; i++) found.add(slotOf(text, i, slots));
  return found;
}

function slotOf(text: string, i: number, slots: number): number {
  const pair = (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);
  return (Math.imul(pair, 0x9e3779b1) >>> 11) & (slots - 1);
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
