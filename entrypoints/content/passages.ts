/** Page -> passages: text as the reader sees it, across inline elements, ending at blocks. */
import { blockOf, isPreformatted, isSkipped, openShadowOf, type Role, roleOf } from './elements.ts';

/** A part of a passage that lies in one text node. */
interface Piece {
  node: Text;
  /** Where the part begins in the node's data. */
  from: number;
  /** Where it begins in the passage's text. */
  start: number;
}

/** A stretch of running text, with the way back to its nodes. Offsets are UTF-16. */
export interface Passage {
  /** The node that the passage stands in directly: a block, a document or a shadow root. */
  block: Node;
  text: string;
  pieces: readonly Piece[];
}

/** What was collected: the passages, and the open shadow roots met on the way. */
export interface Collected {
  passages: Passage[];
  shadows: ShadowRoot[];
}

/** Longer passages are cut behind the node that makes them so: no sentence is as long. */
const LONGEST_PASSAGE = 20_000;
const TWO_HAN =
  /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff][^a-z]{0,99}[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]/;

/**
 * The passages with Chinese text below `root`, in document order; of a block's own lines only
 * where `own`. Walks without recursion and never throws on what a page can build.
 */
export function collectPassages(root: Node, own = false): Collected {
  const shadows: ShadowRoot[] = [];
  if (isSkipped(root)) return { passages: [], shadows };
  const draft = createDraft();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let node: Node | null = root;
  while (node) {
    let descend = true;
    if (node instanceof Text) draft.add(node);
    if (node instanceof Element) {
      const shadow = openShadowOf(node);
      if (shadow) shadows.push(shadow);
      if (node !== root) descend = enter(draft, roleOf(node), own);
    }
    node = descend ? walker.nextNode() : nextBeside(walker);
  }
  return { passages: draft.finish(), shadows };
}

/** What an element means for the passage it stands in; true where its content is to be read. */
function enter(draft: Draft, role: Role, own: boolean): boolean {
  if (role === 'break') draft.breakLine();
  if (role === 'block') draft.close();
  return role === 'inline' || (role === 'block' && !own);
}

/** The range of `passage.text` as nodes and offsets; `undefined` where the page has changed since. */
export function rangeOf(passage: Passage, start: number, end: number): StaticRange | undefined {
  const { pieces } = passage;
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, end - 1);
  const first = pieces[from];
  const last = pieces[to];
  if (!first || !last) return undefined;
  for (let i = from; i <= to; i++) if (!stands(passage, i)) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
}

/** Whether the page still has a piece of a passage as it was read. */
function stands({ text, pieces }: Passage, index: number): boolean {
  const piece = pieces[index];
  if (!piece?.node.isConnected) return false;
  const read = text.slice(piece.start, pieces[index + 1]?.start).trimEnd();
  return piece.node.data.replaceAll('\n', ' ').startsWith(read.replaceAll('\n', ' '), piece.from);
}

/** The offset in the passage's text of an offset in one of its nodes. */
export function offsetIn({ pieces }: Passage, node: Node, offset: number): number | undefined {
  const piece = pieces.findLast((one) => one.node === node && one.from <= offset);
  return piece && piece.start + offset - piece.from;
}

/** Index of the last piece that begins at or before `offset`. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Moves on without going down. */
function nextBeside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** Passages in the making: texts of one block follow each other until something parts them. */
interface Draft {
  add: (node: Text) => void;
  breakLine: () => void;
  close: () => void;
  finish: () => Passage[];
}

function createDraft(): Draft {
  const passages: Passage[] = [];
  const blocks = new Map<Node | null, Node>();
  let block: Node | undefined;
  let text = '';
  let pieces: Piece[] = [];

  const close = (): void => {
    if (block && TWO_HAN.test(text)) passages.push({ block, text, pieces });
    text = '';
    pieces = [];
  };

  const add = (node: Text): void => {
    const parent = node.parentNode;
    const own = blocks.get(parent) ?? blockOf(node);
    blocks.set(parent, own);
    if (own !== block) close();
    block = own;
    const lines = isPreformatted(own) ? node.data : node.data.replaceAll('\n', ' ');
    for (let from = 0; from < lines.length; from += LONGEST_PASSAGE) {
      if (text.length > LONGEST_PASSAGE) close();
      pieces.push({ node, from, start: text.length });
      text += lines.slice(from, from + LONGEST_PASSAGE);
    }
  };

  const breakLine = (): void => {
    text += '\n';
  };

  return {
    add,
    breakLine,
    close,
    finish: () => {
      close();
      return passages;
    },
  };
}
