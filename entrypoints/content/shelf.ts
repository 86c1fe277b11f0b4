/** The marks that are on the page, by the block that they stand in. */
import { type Dirty, within } from './changes.ts';
import { blockOf, isConnected } from './elements.ts';
import type { PageMark } from './marks.ts';
import { offsetIn } from './passages.ts';

export interface Shelf {
  /** Puts marks where they stand; what `blocks` had from earlier rounds goes. */
  settle: (blocks: Iterable<Node>, marks: readonly PageMark[], round: number) => void;
  /**
   * Takes away what a round has read and not found again, and what is no longer on the page. Hands
   * back the blocks that have taken in another one's lines: they are to be read.
   */
  finish: (dirty: Dirty, round: number) => Set<Node>;
  clear: () => void;
  /** In the order of the document. */
  marks: () => readonly PageMark[];
  /** The marks that hold the place before or behind an offset of a text node. */
  at: (node: Node, offset: number) => PageMark[];
}

/** Tells `show` and `hide` of every mark that comes and goes. */
export function createShelf(show: (mark: PageMark) => void, hide: (mark: PageMark) => void): Shelf {
  const marksByBlock = new Map<Node, PageMark[]>();
  /** The round in which a block got its marks. */
  const rounds = new WeakMap<Node, number>();
  let ordered: PageMark[] | undefined;

  const forget = (block: Node): void => {
    for (const mark of marksByBlock.get(block) ?? []) hide(mark);
    if (marksByBlock.delete(block)) ordered = undefined;
  };

  const put = (mark: PageMark): void => {
    const { block } = mark.passage;
    const marks = marksByBlock.get(block);
    if (marks) marks.push(mark);
    else marksByBlock.set(block, [mark]);
    // A page is read from its start: most marks stand behind all others, and nothing is sorted.
    const last = ordered?.at(-1);
    if (last && byPlace(mark, last) < 0) ordered = undefined;
    ordered?.push(mark);
    show(mark);
  };

  return {
    settle: (blocks, marks, round) => {
      for (const block of blocks) {
        if (rounds.get(block) !== round) forget(block);
        rounds.set(block, round);
      }
      for (const mark of marks) if (isConnected(mark.passage.block)) put(mark);
    },
    finish: ({ trees, blocks }, round) => {
      const isInTree = within(trees);
      const grown = new Set<Node>();
      for (const block of marksByBlock.keys()) {
        if (rounds.get(block) === round) continue;
        const isRead = blocks.has(block) || isInTree(block);
        const around = blockOf(block);
        if (!isRead && around !== block && isConnected(block)) grown.add(around);
        if (isRead || around !== block || !isConnected(block)) forget(block);
      }
      return grown;
    },
    clear: () => {
      for (const block of marksByBlock.keys()) forget(block);
    },
    marks: () => (ordered ??= [...marksByBlock.values()].flat().toSorted(byPlace)),
    at: (node, offset) => {
      const marks = marksByBlock.get(blockOf(node)) ?? [];
      const passages = new Set(marks.map(({ passage }) => passage));
      const places = new Map([...passages].map((one) => [one, offsetIn(one, node, offset)]));
      return marks.filter(({ passage, start, end }) => {
        const place = places.get(passage);
        return place !== undefined && start <= place && place <= end;
      });
    },
  };
}

/** To be asked with the later mark first, as sorting mostly does: Chromium looks backwards from the argument. */
function byPlace({ range: a }: PageMark, { range: b }: PageMark): number {
  const one = a.startContainer;
  const other = b.startContainer;
  if (one === other) return a.startOffset - b.startOffset;
  const position = other.compareDocumentPosition(one);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return signOf(position);
  const [shown, beside] = sharedTree(one, other);
  return signOf(beside.compareDocumentPosition(shown));
}

function signOf(position: number): number {
  return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

/** Two nodes, or the shadow hosts around them, in the innermost tree that holds both. */
function sharedTree(a: Node, b: Node): [Node, Node] {
  if (a.getRootNode() === b.getRootNode()) return [a, b];
  const around = new Map(hostsOf(b).map((host) => [host.getRootNode(), host]));
  for (const host of hostsOf(a)) {
    const other = around.get(host.getRootNode());
    if (other) return [host, other];
  }
  return [a, b];
}

/** A node, the host of the shadow root that holds it, that one's host, and so on. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    hosts.push(root.host);
  }
  return hosts;
}
