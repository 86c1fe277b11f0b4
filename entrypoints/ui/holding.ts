/** How many notices hold a phrase: one that only has it altered does not. */
import type { Rung } from '../../corpus/ladder.ts';

/** Numbers of notices: with the phrase unaltered, and with nothing but alterations of it. */
export interface Holding {
  held: number;
  altered: number;
}

/** Counts the rungs of a ladder. */
export function holdingOf(rungs: readonly Rung[]): Holding {
  const altered = rungs.filter((rung) => rung.altered).length;
  return { held: rungs.length - altered, altered };
}
