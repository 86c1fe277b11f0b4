/** Keeps the marks in step with the page: reads it once, then every block that changes. */
import type { Mark } from '../../corpus/notice.ts';
import { blockOf, roleOf } from './elements.ts';
import { collectPassages, offsetIn, type Passage, rangeOf } from './passages.ts';

/** A mark on the page; its offsets are those of its passage. */
export interface PageMark extends Mark {
  passage: Passage;
  range: StaticRange;
}

/** What reading needs of the world around it. */
export interface Surroundings {
  /** Spots phrases in a text in which U+2029 parts passages; rejects where nobody answers. */
  spot: (text: string) => Promise<readonly Mark[]>;
  show: (mark: PageMark) => void;
  hide: (mark: PageMark) => void;
  /** A shadow root is read from now on. */
  enter: (root: ShadowRoot) => void;
}

/** The marks of one page or frame. */
export interface Reading {
  /** In the order of the document. */
  marks: () => PageMark[];
  /** The marks that hold the place before or behind an offset of a text node. */
  at: (node: Node, offset: number) => PageMark[];
  /** Whether all that is on the page has been read. */
  complete: () => boolean;
  /** Calls `listener` whenever marks came or went, or reading ended. */
  watch: (listener: () => void) => void;
}

/** What is to be read again: whole trees, and the own lines of single blocks. */
interface Changes {
  trees: Set<Node>;
  blocks: Set<Node>;
}

const PART = '\u2029';
/** UTF-16 units in one question to the librarian. */
const BATCH = 50_000;
/** Milliseconds without a change before changes are read, and the longest wait for them. */
const QUIET = 150;
const PATIENCE = 1000;

/** Reads the document, and all that changes in it until `signal` aborts. Never throws. */
export function readPage(around: Surroundings, signal: AbortSignal): Reading {
  const marksByBlock = new Map<Node, PageMark[]>();
  /** The last round in which a block was read: answers of earlier rounds come too late. */
  const rounds = new WeakMap<Node, number>();
  /** The round whose answer a block shows. */
  const settled = new WeakMap<Node, number>();
  const shadows = new WeakSet<ShadowRoot>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let changes: Changes = { trees: new Set(), blocks: new Set() };
  let round = 0;
  let open = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let deadline = 0;

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, changes);
    schedule();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });

  const schedule = (): void => {
    if (changes.trees.size + changes.blocks.size === 0) return;
    clearTimeout(timer);
    deadline ||= performance.now() + PATIENCE;
    timer = setTimeout(read, Math.max(0, Math.min(QUIET, deadline - performance.now())));
  };

  const read = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const { trees, blocks } = changes;
    changes = { trees: new Set(), blocks: new Set() };
    deadline = 0;
    round++;
    for (const block of marksByBlock.keys()) if (!block.isConnected) forget(block);
    const roots = outermost(trees);
    const passages: Passage[] = [];
    for (const tree of roots) passages.push(...collect(tree, false));
    for (const block of blocks) {
      if (block.isConnected && !roots.some((root) => root.contains(block))) {
        passages.push(...collect(block, true));
      }
    }
    void spotAll(passages, round);
  };

  /** The passages below `root`, claimed for this round; blocks that have none left lose their marks. */
  const collect = (root: Node, own: boolean): Passage[] => {
    const { passages, shadows: met } = collectPassages(root, own);
    const blocks = new Set(passages.map(({ block }) => block));
    for (const block of blocks) rounds.set(block, round);
    for (const block of own ? [root] : [...marksByBlock.keys()]) {
      if (blocks.has(block) || !root.contains(block)) continue;
      rounds.set(block, round);
      forget(block);
    }
    for (const shadow of met) enter(shadow);
    return passages;
  };

  const enter = (shadow: ShadowRoot): void => {
    if (shadows.has(shadow)) return;
    shadows.add(shadow);
    around.enter(shadow);
    observe(shadow);
    changes.trees.add(shadow);
    schedule();
  };

  const spotAll = async (passages: readonly Passage[], asked: number): Promise<void> => {
    open++;
    try {
      for (const batch of batches(passages)) {
        // oxlint-disable-next-line no-await-in-loop -- the first screen is answered before the last is asked
        const marks = await around.spot(batch.map(({ text }) => text).join(PART));
        if (signal.aborted) return;
        settle(batch, marks, asked);
        tell();
      }
    } catch {
      // Nobody answered: the page stays as it is, and the next change asks again.
    } finally {
      open--;
      tell();
    }
  };

  /** Shows the answer, but for blocks that have been read again since. */
  const settle = (batch: readonly Passage[], marks: readonly Mark[], asked: number): void => {
    for (const { block } of batch) {
      if (rounds.get(block) !== asked || settled.get(block) === asked) continue;
      settled.set(block, asked);
      forget(block);
    }
    for (const mark of pageMarks(batch, marks)) {
      const { block } = mark.passage;
      if (rounds.get(block) !== asked || !block.isConnected) continue;
      marksByBlock.set(block, [...(marksByBlock.get(block) ?? []), mark]);
      around.show(mark);
    }
  };

  const forget = (block: Node): void => {
    for (const mark of marksByBlock.get(block) ?? []) around.hide(mark);
    marksByBlock.delete(block);
  };

  observe(document);
  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const block of marksByBlock.keys()) forget(block);
  });
  changes.trees.add(document);
  read();
  schedule();

  return {
    marks: () => [...marksByBlock.values()].flat().toSorted(byPlace),
    at: (node, offset) => {
      const marks = marksByBlock.get(blockOf(node)) ?? [];
      return marks.filter(({ passage, start, end }) => {
        const place = offsetIn(passage, node, offset);
        return place !== undefined && start <= place && place <= end;
      });
    },
    complete: () => open === 0 && timer === undefined,
    watch: (listener) => listeners.add(listener),
  };
}

/** Takes down what a mutation asks to be read again. */
function note({ target, addedNodes }: MutationRecord, { trees, blocks }: Changes): void {
  const block = blockOf(target);
  blocks.add(block);
  for (const node of addedNodes) {
    if (!(node instanceof Element)) continue;
    // An inline element belongs to the lines of its block; with elements in it, blocks may have come along.
    if (roleOf(node) === 'block') trees.add(node);
    else if (node.firstElementChild) trees.add(block);
  }
}

/** The connected nodes that lie in no other of them. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const connected = [...nodes].filter((node) => node.isConnected);
  return connected.filter(
    (node) => !connected.some((other) => other !== node && other.contains(node)),
  );
}

/** Passages in groups of about `BATCH` units. */
function batches(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  let room = 0;
  for (const passage of passages) {
    if (room < passage.text.length || groups.length === 0) {
      groups.push([]);
      room = BATCH;
    }
    groups.at(-1)?.push(passage);
    room -= passage.text.length;
  }
  return groups;
}

/** Marks of the joined text as marks of its passages; those whose text has gone meanwhile are left out. */
function pageMarks(batch: readonly Passage[], marks: readonly Mark[]): PageMark[] {
  const found: PageMark[] = [];
  let index = 0;
  let from = 0;
  for (const mark of marks) {
    let passage = batch[index];
    while (passage && mark.start >= from + passage.text.length) {
      from += passage.text.length + PART.length;
      passage = batch[++index];
    }
    if (!passage) break;
    const start = mark.start - from;
    const end = mark.end - from;
    const range = rangeOf(passage, start, end);
    if (range) found.push({ ...mark, start, end, passage, range });
  }
  return found;
}

function byPlace({ range: a }: PageMark, { range: b }: PageMark): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
