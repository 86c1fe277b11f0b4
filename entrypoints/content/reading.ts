/** Keeps the marks in step with the page: reads it once, then whatever changes. */
import { type Changes, watchChanges } from './changes.ts';
import { ofDocument } from './elements.ts';
import type { PageMark } from './marks.ts';
import { expectShadows } from './late.ts';
import { createPace } from './pace.ts';
import { createReader, type Tools } from './reader.ts';
import { createShelf, type Shelf } from './shelf.ts';

export type { PageMark };

/** What reading needs of the world around it. */
export interface Surroundings extends Pick<Tools, 'spot' | 'enter'> {
  show: (mark: PageMark) => void;
  hide: (mark: PageMark) => void;
}

/** The marks of one page or frame. */
export interface Reading {
  marks: Shelf['marks'];
  at: Shelf['at'];
  /** The shadow roots that are read. */
  shadows: Changes['shadows'];
  /** Whether all that is on the page has been read. */
  complete: () => boolean;
  /** Whether the page changes faster than it may be read, and is left alone for a while. */
  paused: () => boolean;
  /** Calls `listener` whenever marks came or went, or reading ended. */
  watch: (listener: () => void) => void;
}

/** Milliseconds without a change before changes are read, and the longest wait for them. */
const QUIET = 150;
const PATIENCE = 1_000;
/** Milliseconds of waiting that are worth a word to the reader. */
const LONG = 3_000;
/** Unanswered readings, each after twice the wait, after which only the next change reads again: a minute and more. */
const ATTEMPTS = 9;

/** Reads the document, and all that changes in it until `signal` aborts. Never throws. */
export function readPage(around: Surroundings, signal: AbortSignal): Reading {
  const { show, hide, spot, enter } = around;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const shelf = createShelf(show, hide);
  const pace = createPace(signal);
  let running = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Times of the latest change, and by which it is read; in milliseconds. */
  let latest = 0;
  let deadline = 0;

  const paused = (): boolean => timer !== undefined && pace.wait() > LONG;

  const schedule = (): void => {
    if (running || signal.aborted || failures >= ATTEMPTS || !changes.pending()) return;
    latest = performance.now();
    deadline ||= latest + PATIENCE;
    timer ??= setTimeout(readInTime, Math.max(QUIET * 2 ** failures, pace.wait()));
  };
  /** A timer that every change sets anew would cost more than the changes. */
  const readInTime = (): void => {
    const quiet = Math.min(latest + QUIET, deadline) - performance.now();
    const wait = Math.max(quiet, pace.wait());
    if (wait > 0) timer = setTimeout(readInTime, wait);
    else void read();
  };

  /** The wait behind an unanswered reading is not for what has changed since. */
  const startAgain = (): void => {
    clearTimeout(timer);
    timer = undefined;
    failures = 0;
  };

  const changed = (cost: number): void => {
    const before = paused();
    pace.spend(cost);
    if (failures > 0) startAgain();
    schedule();
    if (paused() !== before) tell();
  };

  const read = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    deadline = 0;
    if (running || signal.aborted || ofDocument('hidden') === true) return;
    running = true;
    // Nothing tells that a page has become an editor: its marks go with the next change.
    if (ofDocument('designMode') === 'on') changes.add({ trees: new Set([document]) });
    pace.start();
    const answered = await readDirty(changes.take()).then(
      () => true,
      () => false,
    );
    pace.stop();
    running = false;
    failures = answered ? 0 : failures + 1;
    schedule();
    tell();
  };

  const changes = watchChanges(changed, signal);
  const expect = expectShadows((hosts) => {
    changes.add({ trees: hosts });
    schedule();
  }, signal);
  const readDirty = createReader({ spot, enter, expect, tell, shelf, changes, pace, signal });
  changes.watch(document);
  changes.add({ trees: new Set([document]) });
  window.addEventListener('visibilitychange', () => changed(0), { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    shelf.clear();
  });
  void read();

  return {
    marks: shelf.marks,
    at: shelf.at,
    shadows: changes.shadows,
    complete: () => !running && !changes.pending(),
    paused,
    watch: (listener) => listeners.add(listener),
  };
}
