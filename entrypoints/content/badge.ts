/** The number on the toolbar's sign: how many phrases this page has. */
import type { Sittings } from './sittings.ts';

/**
 * Calls `count` whenever other phrases stand in this frame than when it was last called, until
 * `signal` aborts. A page without a phrase, and a reader who wants no number, cause no call.
 */
export function watchPhrases(sittings: Sittings, count: () => void, signal: AbortSignal): void {
  let told = '';
  const look = (): void => {
    const stand = standing(sittings);
    if (stand === told) return;
    told = stand;
    count();
  };
  // The browser has taken the number away when it left the page.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    told = '';
    look();
  };
  sittings.watch(look);
  window.addEventListener('pageshow', back, { signal, capture: true });
}

/** The phrases that stand here, if any. */
function standing(sittings: Sittings): string {
  const sitting = sittings.now();
  const marks = sitting?.decided()?.badge ? sitting.reading.marks() : [];
  const phrases = new Set(marks.map(({ phrase }) => phrase));
  return [...phrases].toSorted().join(' ');
}
