/** Which card is open: opens on rest, stays while pointed at, goes with the pointer or with Escape. */
import type { Place, Sources } from '../background/protocol.ts';
import { Card } from './Card.tsx';
import { openCard, type OpenCard } from './cardHost.tsx';
import type { Highlighter } from './highlighter.ts';
import type { Pointed } from './hover.ts';
import type { PageMark } from './reading.ts';

/** What a card needs of the librarian. */
export interface Desk {
  cite: (phrase: string) => Promise<Sources | undefined>;
  open: (place: Place) => void;
}

/** Milliseconds for the way from a phrase to its card and back. */
const GRACE = 350;

/** Opens and closes cards; the result takes what the pointer rests on. */
export function createCards(
  desk: Desk,
  highlighter: Highlighter,
  signal: AbortSignal,
): (pointed: Pointed | undefined) => void {
  let open: { card: OpenCard; mark: PageMark } | undefined;
  let wanted: PageMark | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(leaving);
    leaving = wanted = undefined;
    open?.card.close();
    open = undefined;
    highlighter.point(undefined);
  };

  const leave = (): void => {
    leaving ??= setTimeout(close, GRACE);
  };

  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  const show = async ({ mark, line }: Pointed): Promise<void> => {
    wanted = mark;
    const sources = await desk.cite(mark.phrase).catch(() => undefined);
    if (!sources || wanted !== mark || signal.aborted) return;
    close();
    const text = mark.passage.text.slice(mark.start, mark.end);
    const content = <Card text={text} kind={mark.kind} sources={sources} open={desk.open} />;
    open = { card: openCard(content, line), mark };
    highlighter.point(mark.range);
  };

  const options = { signal, capture: true, passive: true } as const;
  document.addEventListener('pointermove', (event) => open?.card.holds(event) && stay(), options);
  document.addEventListener('pointerdown', (event) => !open?.card.holds(event) && close(), options);
  document.addEventListener('scroll', (event) => !open?.card.holds(event) && leave(), options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), options);
  document.documentElement.addEventListener('pointerleave', () => leave(), options);
  signal.addEventListener('abort', close);

  return (pointed) => {
    if (!pointed) {
      wanted = undefined;
      if (open) leave();
      return;
    }
    stay();
    if (open?.mark !== pointed.mark) void show(pointed);
  };
}
