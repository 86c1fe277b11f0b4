/** Page -> passages, a few nodes at a time, while the page goes on changing. */
import { PASSAGE_END } from '../background/protocol.ts';
import { createDraft, type Draft } from './draft.ts';
import {
  blockOf,
  holds,
  isCustom,
  isElement,
  isSkipped,
  isText,
  openShadowOf,
  roleOf,
} from './elements.ts';
import type { Passage } from './passages.ts';

/** A walk that can be left and taken up again. Whoever sees nodes being taken out tells it. */
export interface Walk {
  /** Reads on for `steps` nodes: the passages completed by them, `undefined` at the end. */
  next: (steps: number) => Passage[] | undefined;
  /** A node was taken out of its place: the walk ends early where it stood in it. */
  removed: (node: Node) => void;
  /** Whether the walk has ended early and has to be made again. */
  lost: () => boolean;
  /** The open shadow roots met so far. */
  shadows: readonly ShadowRoot[];
  /** The custom elements met so far that have none. */
  bare: readonly Element[];
}

const SHOWN = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_ELEMENT;

/**
 * Walks the passages with Chinese text that stand in `root` or below it, in document order; only
 * `root`'s own lines where `own`. The lines that an inline `root` is part of belong to its block
 * and are left out. Never recurses, never throws on what a page can build.
 */
export function walkPassages(root: Node, own: boolean): Walk {
  const draft = createDraft(
    isElement(root) && roleOf(root) === 'inline' ? blockOf(root) : undefined,
  );
  const walker = Document.prototype.createTreeWalker.call(document, root, SHOWN);
  const shadows: ShadowRoot[] = [];
  const bare: Element[] = [];
  let node: Node | null = isSkipped(root) ? null : root;
  let ended = false;
  let lost = false;

  const visit = (at: Node): Node | null => {
    if (isText(at)) draft.add(at);
    if (!isElement(at)) return walker.nextNode();
    const shadow = openShadowOf(at);
    if (shadow) shadows.push(shadow);
    else if (isCustom(at)) bare.push(at);
    return at === root || enter(draft, at, own) ? walker.nextNode() : nextBeside(walker);
  };

  return {
    next: (steps) => {
      if (ended || lost) return undefined;
      for (let step = 0; node && step < steps; step++) node = visit(node);
      ended = node === null;
      if (ended) draft.close();
      return draft.take();
    },
    removed: (gone) => {
      lost ||= node !== null && holds(gone, node) && !holds(gone, root);
    },
    lost: () => lost,
    shadows,
    bare,
  };
}

/** The text of all passages in a tree and its open shadow roots, U+2029 between them. */
export function textOf(tree: Document): string {
  const texts: string[] = [];
  const roots: Node[] = [tree];
  for (let root = roots.shift(); root; root = roots.shift()) {
    const walk = walkPassages(root, false);
    for (const { text } of walk.next(Infinity) ?? []) texts.push(text);
    roots.push(...walk.shadows);
  }
  return texts.join(PASSAGE_END);
}

/** What an element means for the passage it stands in; true where its content is to be read. */
function enter(draft: Draft, element: Element, own: boolean): boolean {
  const role = roleOf(element);
  if (role === 'break') draft.breakLine();
  if (role === 'block') draft.close();
  return role === 'inline' || (role === 'block' && !own);
}

/** Moves on without going down. */
function nextBeside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}
