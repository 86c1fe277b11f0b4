/** The cards come when the reader first comes to a mark: a page where he never does carries no script of theirs. */
import type { createCards } from '../card/cards.ts';
import type { Arrival } from './approach.ts';

declare global {
  /** Where the script of the cards leaves them. The page has globals of its own and does not see it. */
  var tifaCards: typeof createCards | undefined;
}

/**
 * Passes on what the reader comes to. `bring` runs the script of the cards in this frame, once; where
 * it fails it is called again at the next mark. `make` turns them into something that arrivals reach.
 */
export function summonCards(
  bring: () => Promise<void>,
  make: (cards: typeof createCards) => Arrival,
): Arrival {
  let arrive: Arrival | undefined;
  let coming = false;
  let latest: Parameters<Arrival> | undefined;

  const come = async (): Promise<void> => {
    coming = true;
    // An earlier sitting may have brought them.
    if (!globalThis.tifaCards) await bring().catch(() => undefined);
    coming = false;
    if (!globalThis.tifaCards) return;
    arrive = make(globalThis.tifaCards);
    if (latest) arrive(...latest);
  };
  return (pointed, approach) => {
    if (arrive) return arrive(pointed, approach);
    latest = pointed && [pointed, approach];
    if (pointed && !coming) void come();
  };
}
