/** Text that a reader has pasted, where Tifa cannot read the page itself. */
import type { Mark } from '../../corpus/notice.ts';
import type { FoundPhrase } from '../background/protocol.ts';

/** The phrases that marks are of, in order of first appearance, as a page would report them. */
export function foundIn(marks: readonly Mark[]): FoundPhrase[] {
  return Array.from(
    Map.groupBy(marks, ({ phrase }) => phrase),
    ([phrase, of]) => ({
      phrase,
      kinds: [...new Set(of.map(({ kind }) => kind))],
      count: of.length,
    }),
  );
}
