/** Frames within a page come and go while others listen to it: each says so for itself. */
import { browser } from '@wxt-dev/browser';
import { FRAME_PORT } from '../background/protocol.ts';
import { isAlive } from './desk.ts';
import type { Sittings } from './sittings.ts';

/** Milliseconds after which everybody has heard. */
const HEARD = 1_000;

/**
 * Says that this frame has come to hold phrases, and that it leaves with them, until `signal` aborts.
 * The page itself says nothing: who listens to it is told of its end by the browser.
 */
export function announceFrame(sittings: Sittings, signal: AbortSignal): void {
  if (self === top) return;
  let holds = false;
  const look = (): void => {
    const held = holds;
    holds = (sittings.now()?.reading.marks().length ?? 0) > 0;
    if (holds && !held) announce();
  };
  const leave = ({ persisted }: PageTransitionEvent): void => {
    if (holds && !persisted) announce();
  };
  sittings.watch(look);
  window.addEventListener('pagehide', leave, { signal, capture: true });
}

/** A frame that leaves is gone before a promise could run on: what is said in time is a port that opens. */
function announce(): void {
  if (!isAlive()) return;
  const port = browser.runtime.connect({ name: FRAME_PORT });
  setTimeout(() => port.disconnect(), HEARD);
}
