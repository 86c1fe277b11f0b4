/** Match kinds in the order of their weight. */
import type { MatchKind } from '../../corpus/notice.ts';

/** The closest first. */
export const KINDS: readonly MatchKind[] = ['verbatim', 'same-wording', 'altered'];

/** Each kind that occurs, once, the closest first. */
export function kindsIn(places: Iterable<{ kind: MatchKind }>): MatchKind[] {
  const kinds = new Set(Array.from(places, ({ kind }) => kind));
  return KINDS.filter((kind) => kinds.has(kind));
}
