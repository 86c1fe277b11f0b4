/** How much of the page's time is ours: short slices, and no more than a small share in the long run. */

export interface Pace {
  /** Our work begins or goes on. */
  start: () => void;
  /** Our work ends or waits for others. */
  stop: () => void;
  /** Lets the page have its turn where the slice is used up. */
  breathe: () => Promise<void> | undefined;
  /** Puts milliseconds to our account that were spent elsewhere. */
  spend: (cost: number) => void;
  /** Milliseconds to wait until our share is small again. */
  wait: () => number;
}

/** Milliseconds of ours in one piece. */
const SLICE = 8;
/** The share of the main thread that is ours in the long run, and the milliseconds that we may take at once. */
const SHARE = 0.04;
const BURST = 250;
/** The longest wait, in milliseconds: what a page changes without end is still read now and then. */
const LONGEST_WAIT = 60_000;

export function createPace(signal: AbortSignal): Pace {
  let since = performance.now();
  let paidUntil = since;
  let debt = 0;

  const spend = (cost: number): void => {
    const now = performance.now();
    debt = Math.max(0, debt - (now - paidUntil) * SHARE) + cost;
    paidUntil = now;
  };
  const start = (): void => {
    since = performance.now();
  };
  const stop = (): void => spend(performance.now() - since);
  const giveWay = async (): Promise<void> => {
    stop();
    await scheduler.postTask(() => {}, { signal });
    start();
  };

  return {
    start,
    stop,
    breathe: () => (performance.now() - since < SLICE ? undefined : giveWay()),
    spend,
    wait: () => {
      spend(0);
      return Math.min(LONGEST_WAIT, Math.max(0, debt - BURST) / SHARE);
    },
  };
}
