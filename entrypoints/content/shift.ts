/** Marks of a text as marks of a part of it. */
import type { Mark, Range, WordPair } from '../../corpus/notice.ts';

/** The same mark where its text begins `by` units earlier: every offset of the text in it moves along. */
export function shiftMark<Kind extends Mark>(mark: Kind, by: number): Kind {
  const { difference, inner } = mark;
  const move = ({ start, end }: Range): Range => ({ start: start - by, end: end - by });
  const movePair = ({ canonical, text }: WordPair): WordPair => ({ canonical, text: move(text) });
  return {
    ...mark,
    ...move(mark),
    ...(difference && {
      difference: {
        ...difference,
        kept: difference.kept.map(movePair),
        moved: difference.moved.map(movePair),
        replaced: difference.replaced.map(movePair),
        added: difference.added.map(move),
      },
    }),
    ...(inner && { inner: inner.map((one) => shiftMark(one, by)) }),
  };
}
