/** Passages: text as the reader sees it, and the way back to the page's nodes. */

/** A part of a passage that lies in one text node. */
export interface Piece {
  node: Text;
  /** Where the part begins in the node's data. */
  from: number;
  /** Where it begins in the passage's text. */
  start: number;
  length: number;
}

/** A stretch of running text. Offsets are UTF-16. */
export interface Passage {
  /** The node that the passage stands in directly: a block, a document or a shadow root. */
  block: Node;
  text: string;
  pieces: readonly Piece[];
}

/** The range of `passage.text` as nodes and offsets; `undefined` where the page has changed since. */
export function rangeOf(passage: Passage, start: number, end: number): StaticRange | undefined {
  const { pieces } = passage;
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, end - 1);
  const first = pieces[from];
  const last = pieces[to];
  if (!first || !last) return undefined;
  for (let i = from; i <= to; i++) if (!stands(passage, i, start, end)) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
}

/** The offset in the passage's text of an offset in one of its nodes. */
export function offsetIn({ pieces }: Passage, node: Node, offset: number): number | undefined {
  const piece = pieces.findLast((one) => one.node === node && one.from <= offset);
  return piece && piece.start + offset - piece.from;
}

/** Whether the page still has a piece as it was read, as far as it lies in `[start, end)`. */
function stands({ text, pieces }: Passage, index: number, start: number, end: number): boolean {
  const piece = pieces[index];
  if (!piece?.node.isConnected) return false;
  const first = Math.max(start, piece.start);
  const behind = Math.min(end, piece.start + piece.length);
  const { data } = piece.node;
  const at = piece.from - piece.start;
  return lineless(data.slice(at + first, at + behind)) === lineless(text.slice(first, behind));
}

/** In most blocks a line feed of the source is read as a blank. */
function lineless(text: string): string {
  return text.replaceAll('\n', ' ');
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
