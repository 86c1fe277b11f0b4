import { poll } from './poll.ts';

/** What a page of playwright and one of puppeteer have in common. */
export interface Evaluating {
  evaluate<Result>(pageFunction: () => Result): Promise<Result>;
}

/** One of Tifa's highlights as the page itself can see it. */
export interface MarkGroup {
  /** Name of the highlight: `tifa-…`. */
  name: string;
  /** Marked texts in the highlight's own order, repeated as often as they are marked. */
  texts: string[];
}

/** Tifa's marks in the page's main frame, read through `CSS.highlights` without touching the page. */
function readMarks(page: Evaluating): Promise<MarkGroup[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('tifa-'))
      .map(([name, highlight]) => ({
        name,
        texts: [...highlight].map((marked) => {
          const range = new Range(); // A StaticRange cannot say its text.
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
          return range.toString();
        }),
      })),
  );
}

/** Waits until there are marks and their number has stood still for 300 ms. After `timeout` ms: what is there, if only `[]`. */
export function waitForMarks(page: Evaluating, timeout = 15_000): Promise<MarkGroup[]> {
  let count = 0;
  let since = Date.now();
  const settled = (groups: readonly MarkGroup[]) => {
    const now = countMarks(groups);
    if (now !== count) since = Date.now();
    count = now;
    return count > 0 && Date.now() - since >= 300;
  };
  return poll(() => readMarks(page), settled, timeout);
}

/** Number of marks in all groups. */
export function countMarks(groups: readonly MarkGroup[]): number {
  return groups.reduce((count, { texts }) => count + texts.length, 0);
}
