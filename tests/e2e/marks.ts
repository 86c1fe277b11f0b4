import { poll } from './poll.ts';

/** What a page of playwright and one of puppeteer have in common. */
export interface Evaluating {
  evaluate<Result>(pageFunction: () => Result): Promise<Awaited<Result>>;
}

/** One of Tifa's highlights as the page itself can see it. */
export interface MarkGroup {
  /** Name of the highlight: `tifa-…`. */
  name: string;
  /** Marked texts in the highlight's own order, repeated as often as they are marked. */
  texts: string[];
}

/** Tifa's marks in the page's main frame, read through `CSS.highlights` without touching the page. */
export function readMarks(page: Evaluating): Promise<MarkGroup[]> {
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
export function waitForMarks(page: Evaluating, timeout?: number): Promise<MarkGroup[]> {
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

/** Tifa's marked texts in a page's main frame, in the order of the page; what lies in shadow roots comes where it was painted. */
export async function readTexts(page: Evaluating): Promise<string[]> {
  return page.evaluate(async () => {
    // What has been read is painted in the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('tifa-') && name !== 'tifa-pointed')
      .flatMap(([, highlight]) => [...highlight])
      .map((marked) => {
        const range = new Range();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        return range;
      });
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what is in here reaches the page
    const place = ({ startContainer }: Range): Node => {
      let node = startContainer;
      for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode())
        node = root.host;
      return node;
    };
    const isBehind = (a: Range, b: Range): boolean =>
      place(a) === place(b)
        ? a.startOffset > b.startOffset
        : (place(a).compareDocumentPosition(place(b)) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return ranges.toSorted((a, b) => (isBehind(a, b) ? 1 : -1)).map(String);
  });
}
