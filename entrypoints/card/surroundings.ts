/** Keeps cards where they belong while the page scrolls, is resized or opens something above them. */
import type { OpenCard } from './open.tsx';

/** Watches until `signal` aborts. `cards` go from the bottom to the top. */
export function watchSurroundings(
  cards: () => readonly OpenCard[],
  close: (card: OpenCard) => void,
  signal: AbortSignal,
): void {
  const follow = (): void => {
    const lost = cards().filter((card) => !card.isPinned() && !card.follow());
    for (const card of lost) close(card);
  };
  const scrolled = (event: Event): void => {
    if (!cards().some((card) => card.holds(event))) follow();
  };
  const resized = (): void => {
    for (const card of cards()) card.follow();
    follow();
  };
  const covered = (event: Event): void => {
    if (!cards().some((card) => card.holds(event))) for (const card of cards()) card.raise();
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('scroll', scrolled, options);
  window.addEventListener('resize', resized, options);
  window.visualViewport?.addEventListener('resize', resized, options);
  // A popover or a dialog tells of its opening with `toggle`, a dialog of its end with `close`.
  for (const type of ['toggle', 'close', 'fullscreenchange']) {
    window.addEventListener(type, covered, options);
  }
}
