/** Passages in the making: the texts of one block follow each other until something parts them. */
import { blockOf, isPreformatted } from './elements.ts';
import type { Passage, Piece } from './passages.ts';

/** Takes texts and breaks in document order. */
export interface Draft {
  add: (node: Text) => void;
  breakLine: () => void;
  /** Ends the passage. */
  close: () => void;
  /** The passages ended since it was last called, if they hold Chinese. */
  take: () => Passage[];
}

/** Longer passages are cut, behind a sentence if one ends in time. UTF-16 units. */
const LONGEST_PASSAGE = 20_000;
const LONGEST_SENTENCE = 2_000;
const SENTENCE_END = /[。！？!?\n]/;
const TWO_HAN =
  /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff][^a-z]{0,99}[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]/;

/** A draft that leaves out the lines of the block `outside`. */
export function createDraft(outside?: Node): Draft {
  const blocks = new Map<Node, Node>();
  let done: Passage[] = [];
  let block: Node | undefined;
  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;

  const append = (part: string): void => {
    parts.push(part);
    length += part.length;
  };

  const close = (): void => {
    const text = parts.join('');
    if (block && block !== outside && TWO_HAN.test(text))
      done.push(...cut({ block, text, pieces }));
    parts = [];
    pieces = [];
    length = 0;
  };

  return {
    add: (node) => {
      const own = blockOf(node.parentNode ?? node, blocks);
      if (own !== block) close();
      block = own;
      const { data } = node;
      pieces.push({ node, from: 0, start: length, length: data.length });
      append(isPreformatted(own) ? data : data.replaceAll('\n', ' '));
    },
    breakLine: () => append('\n'),
    close,
    take: () => {
      const taken = done;
      done = [];
      return taken;
    },
  };
}

/** The passage itself, or its parts where it is too long. */
function cut({ block, text, pieces }: Passage): Passage[] {
  if (text.length <= LONGEST_PASSAGE) return [{ block, text, pieces }];
  const parts: Passage[] = [];
  let first = 0;
  for (let start = 0; start < text.length;) {
    const end = Math.min(text.length, cutAt(text, start + LONGEST_PASSAGE));
    while (first < pieces.length && endOf(pieces[first]) <= start) first++;
    const within: Piece[] = [];
    for (let i = first; (pieces[i]?.start ?? end) < end; i++)
      within.push(...clip(pieces[i], start, end));
    parts.push({ block, text: text.slice(start, end), pieces: within });
    start = end;
  }
  return parts;
}

/** Behind the first sentence that ends at or after `least`; soon after it, if none does. */
function cutAt(text: string, least: number): number {
  const rest = text.slice(least, least + LONGEST_SENTENCE);
  const end = rest.search(SENTENCE_END);
  return least + (end < 0 ? rest.length : end + 1);
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.start + piece.length : 0;
}

/** The part of a piece in `[start, end)`, as a piece of the passage that begins at `start`. */
function clip(piece: Piece | undefined, start: number, end: number): Piece[] {
  if (!piece) return [];
  const first = Math.max(piece.start, start);
  const length = Math.min(endOf(piece), end) - first;
  return [
    { node: piece.node, from: piece.from + first - piece.start, start: first - start, length },
  ];
}
