/** What has changed on the page and is to be read again. */
import { above, blockOf, isConnected, isElement, isOnLine } from './elements.ts';
import type { Walk } from './walk.ts';

/** Whole trees, and the own lines of single blocks. */
export interface Dirty {
  trees: ReadonlySet<Node>;
  blocks: ReadonlySet<Node>;
}

export interface Changes {
  /** Sees what happens in `root` from now on; false where it did already. */
  watch: (root: Document | ShadowRoot) => boolean;
  /** Has something read again, as if it had changed. */
  add: (dirty: Partial<Dirty>) => void;
  /** Hands over what is to be read: connected nodes, none in a tree of another. */
  take: () => Dirty;
  pending: () => boolean;
  /** The walk that is told of nodes taken out. */
  follow: (walk: Walk | undefined) => void;
  /** The shadow roots watched that are still there. */
  shadows: () => ShadowRoot[];
}

/** So many changed and added nodes between two readings, and reading all again is cheaper than taking them down. */
const FLOOD = 10_000;
/** The one attribute that takes text away from us or gives it back. */
const WATCHED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
};

/** Calls `changed` after each change in what is watched, with the milliseconds that noting it took. */
export function watchChanges(changed: (cost: number) => void, signal: AbortSignal): Changes {
  let trees = new Set<Node>();
  let blocks = new Set<Node>();
  let noted = 0;
  let walk: Walk | undefined;
  const watched = new WeakSet<Node>();
  let shadows: WeakRef<ShadowRoot>[] = [];

  const observer = new MutationObserver((records) => {
    const start = performance.now();
    const known = new Map<Node, Node>();
    for (const record of records) {
      noted += 1 + record.addedNodes.length;
      if (noted > FLOOD) break;
      note(record, { trees, blocks, known, walk });
    }
    if (noted > FLOOD) observer.disconnect();
    changed(performance.now() - start);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const present = (): ShadowRoot[] => shadows.flatMap((root) => root.deref() ?? []);
  const recover = (): void => {
    observer.observe(document, WATCHED);
    for (const root of present()) observer.observe(root, WATCHED);
    trees = new Set([document]);
  };

  return {
    watch: (root) => {
      if (watched.has(root)) return false;
      watched.add(root);
      if (root instanceof ShadowRoot) shadows.push(new WeakRef(root));
      observer.observe(root, WATCHED);
      return true;
    },
    add: (dirty) => {
      for (const tree of dirty.trees ?? []) trees.add(tree);
      for (const block of dirty.blocks ?? []) blocks.add(block);
    },
    take: () => {
      if (noted > FLOOD) recover();
      noted = 0;
      shadows = shadows.filter((root) => root.deref());
      const dirty = disjoint(trees, blocks);
      trees = new Set();
      blocks = new Set();
      return dirty;
    },
    pending: () => trees.size + blocks.size > 0,
    follow: (next) => (walk = next),
    shadows: present,
  };
}

/**
 * Tells of nodes whether they lie in one of `roots`, or are one, be it across shadow roots. It
 * remembers what it has climbed, so it is good for as long as nothing moves.
 */
export function within(roots: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const passed: Node[] = [];
    let at: Node | undefined = roots.size > 0 ? node : undefined;
    while (at && !roots.has(at) && !known.has(at)) {
      passed.push(at);
      at = above(at);
    }
    const lies = at !== undefined && (known.get(at) ?? true);
    for (const one of passed) known.set(one, lies);
    return lies;
  };
}

/** What is noted of the changes of one moment. */
interface Notes {
  trees: Set<Node>;
  blocks: Set<Node>;
  /** The blocks of nodes, as far as they have been asked for. */
  known: Map<Node, Node>;
  walk: Walk | undefined;
}

/** Takes down what a mutation asks to be read again. */
function note(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  { trees, blocks, known, walk }: Notes,
): void {
  const lines = type === 'attributes' ? (above(target) ?? target) : target;
  blocks.add(blockOf(lines, known));
  if (type === 'attributes') trees.add(target);
  for (const node of addedNodes) if (isElement(node) && !isOnLine(node)) trees.add(node);
  if (walk) for (const node of removedNodes) walk.removed(node);
}

function disjoint(trees: ReadonlySet<Node>, blocks: ReadonlySet<Node>): Dirty {
  const isInTree = within(trees);
  const connected = [...trees].filter(isConnected);
  const outermost = new Set(
    connected.filter((node) => {
      const parent = above(node);
      return !parent || !isInTree(parent);
    }),
  );
  const isRead = within(outermost);
  // A line can have become part of another block since its change was noted.
  const rest = [...blocks]
    .filter(isConnected)
    .map((block) => blockOf(block))
    .filter((block) => !isRead(block));
  return { trees: outermost, blocks: new Set(rest) };
}
