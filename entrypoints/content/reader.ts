/** Reads what is dirty: walks it in slices, asks the librarian, puts the marks on the shelf. */
import type { SpottedMark } from '../background/protocol.ts';
import type { Changes, Dirty } from './changes.ts';
import { groupsOf, pageMarks, questionOf } from './marks.ts';
import type { Pace } from './pace.ts';
import type { Passage } from './passages.ts';
import type { Shelf } from './shelf.ts';
import { blocksInView } from './view.ts';
import { walkPassages } from './walk.ts';

/** What a reader works with. */
export interface Tools {
  /** Spots phrases in a text in which U+2029 parts passages; rejects where nobody answers. */
  spot: (text: string) => Promise<readonly SpottedMark[]>;
  /** A shadow root is read from now on. */
  enter: (root: ShadowRoot) => void;
  /** These elements have no shadow root yet. */
  expect: (elements: readonly Element[]) => void;
  /** Marks came or went. */
  tell: () => void;
  shelf: Shelf;
  changes: Changes;
  pace: Pace;
  signal: AbortSignal;
}

/** UTF-16 units in one question: few in the first, for an early answer. */
const FIRST_BATCH = 6_000;
const BATCH = 48_000;
/** Where nobody answers questions of one length in time, the next are half as long, down to this. */
const SHORTEST_BATCH = 1_500;
/** Nodes walked between two looks at the clock. */
const STEPS = 64;
/** Nodes walked of each block in view before the page is read from its start. */
const GLANCE = 500;
/** Milliseconds to wait for a frame. */
const LONGEST_FRAME = 500;

/**
 * The reader of one document, one reading at a time. It rejects where nobody answers or the signal
 * aborts; then what it was given is dirty again.
 */
export function createReader(tools: Tools): (dirty: Dirty) => Promise<void> {
  const { shelf, changes, pace, signal } = tools;
  let round = 0;
  let limit = FIRST_BATCH;
  let longest = BATCH;
  let pile: Passage[] = [];
  let size = 0;

  const askLess = (cause: unknown): never => {
    longest = Math.max(SHORTEST_BATCH, longest / 2);
    throw cause;
  };

  const ask = async (passages: readonly Passage[]): Promise<void> => {
    for (const group of groupsOf(passages, longest)) {
      const answer = tools.spot(questionOf(group)).catch(askLess);
      pace.stop();
      // oxlint-disable-next-line no-await-in-loop -- the first screen is answered before the last is asked
      const marks = await answer.finally(pace.start);
      signal.throwIfAborted();
      const blocks = new Set(group.map(({ block }) => block));
      shelf.settle(blocks, pageMarks(group, marks), round);
      tools.tell();
    }
  };

  const flush = async (): Promise<void> => {
    const passages = pile;
    pile = [];
    size = 0;
    await ask(passages);
  };

  /** Before a long page is read from its start: what the reader has before him. */
  const glance = async (): Promise<void> => {
    pace.stop();
    const isLaidOut = await frame();
    pace.start();
    if (!isLaidOut) return;
    const blocks = new Set<Node>();
    for (const block of blocksInView(changes.shadows())) {
      if (block) blocks.add(block);
      // oxlint-disable-next-line no-await-in-loop -- slices follow each other
      await pace.breathe();
    }
    const passages = [...blocks].flatMap((block) => walkPassages(block, true).next(GLANCE) ?? []);
    await ask(groupsOf(passages, longest)[0] ?? []);
    round++;
  };

  const enough = async (): Promise<void> => {
    if (limit === FIRST_BATCH) await glance();
    limit = BATCH;
    await flush();
  };

  const walk = async (root: Node, own: boolean): Promise<readonly ShadowRoot[]> => {
    const steps = walkPassages(root, own);
    changes.follow(steps);
    for (let found = steps.next(STEPS); found; found = steps.next(STEPS)) {
      pile.push(...found);
      for (const { text } of found) size += text.length;
      // oxlint-disable-next-line no-await-in-loop -- slices follow each other
      if (size >= limit) await enough();
      // oxlint-disable-next-line no-await-in-loop -- slices follow each other
      await pace.breathe();
      signal.throwIfAborted();
    }
    changes.follow(undefined);
    tools.expect(steps.bare);
    if (steps.lost()) changes.add(own ? { blocks: new Set([root]) } : { trees: new Set([root]) });
    return steps.shadows;
  };

  /** The shadow roots that are watched from now on. */
  const enter = (met: readonly ShadowRoot[]): ShadowRoot[] => {
    const fresh = met.filter(changes.watch);
    for (const root of fresh) tools.enter(root);
    return fresh;
  };

  /** Adds to `trees` the shadow roots met: a set, for one can be met on a line of its block and in a tree. */
  const readInto = async (trees: Set<Node>, blocks: ReadonlySet<Node>): Promise<void> => {
    round++;
    pile = [];
    size = 0;
    for (const block of blocks) {
      // oxlint-disable-next-line no-await-in-loop -- slices follow each other
      for (const shadow of enter(await walk(block, true))) trees.add(shadow);
    }
    for (const tree of trees) {
      // oxlint-disable-next-line no-await-in-loop -- slices follow each other
      const met = await walk(tree, false);
      enter(met);
      for (const shadow of met) trees.add(shadow);
    }
    await flush();
  };

  return async ({ trees, blocks }) => {
    const read = new Set(trees);
    try {
      await readInto(read, blocks);
    } catch (error) {
      // With the shadow roots met: they are watched by now, and no later walk would take them for new.
      changes.add({ trees: read, blocks });
      throw error;
    }
    changes.add({ blocks: shelf.finish({ trees, blocks }, round) });
  };
}

/** Behind a frame the page is laid out, and looking at it costs nothing; false where none comes in time. */
function frame(): Promise<boolean> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(() => done(true)));
    setTimeout(() => done(false), LONGEST_FRAME);
  });
}
