/**
 * A slim map at the right edge of the page: where the marks are, a click goes there. It is an
 * element in the page, so it is there only where the reader has asked for it.
 */
import { linesOf } from './hover.ts';
import type { PageMark } from './marks.ts';

export interface PageMap {
  /** Draws it anew, soon; without marks or on a page that fits its window there is none. */
  draw: () => void;
}

/** What a map needs of the sitting. */
interface Mapped {
  marks: () => readonly PageMark[];
  /** The colour of a mark's line. */
  colourOf: (mark: PageMark) => string;
  show: (mark: PageMark) => void;
}

const HOST = {
  all: 'initial',
  position: 'fixed',
  inset: '0 0 0 auto',
  width: '10px',
  'pointer-events': 'none',
  'z-index': '2147483647',
} as const;
const SHEET = `
div { position: absolute; right: 0; width: 10px; height: 8px; pointer-events: auto; cursor: pointer; }
div::after { content: ''; position: absolute; inset: 3px 0; background: currentColor; }
div:hover::after { inset: 2px 0; }`;
/** Pixels of the map that one tick takes, and the most marks that are measured for it. */
const TICK = 4;
const MOST = 600;
/** Milliseconds between two drawings. */
const PAUSE = 400;

/** Keeps a map of the marks until `signal` aborts. */
export function createMap({ marks, colourOf, show }: Mapped, signal: AbortSignal): PageMap {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const place = (): ShadowRoot => {
    if (host?.isConnected && root) return root;
    host = Document.prototype.createElement.call(document, 'div');
    host.setAttribute('aria-hidden', 'true');
    for (const [name, value] of Object.entries(HOST)) {
      host.style.setProperty(name, value, 'important');
    }
    root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    return root;
  };
  const remove = (): void => {
    host?.remove();
    host = root = undefined;
  };
  const redraw = (): void => {
    timer = undefined;
    const found = ticksOf(marks());
    if (signal.aborted || found.size === 0) return remove();
    const ticks = [...found].map(([top, mark]) => tick(top, mark));
    place().replaceChildren(...ticks);
  };
  const tick = (top: number, mark: PageMark): HTMLElement => {
    const element = Document.prototype.createElement.call(document, 'div');
    element.style.top = `${top - 2}px`;
    element.style.color = colourOf(mark);
    element.addEventListener('click', ({ isTrusted }) => isTrusted && show(mark));
    return element;
  };
  const draw = (): void => {
    timer ??= setTimeout(redraw, PAUSE);
  };
  window.addEventListener('resize', draw, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    remove();
  });
  return { draw };
}

/** The first mark of each stretch of the page, by where it stands on the map in CSS pixels. */
function ticksOf(marks: readonly PageMark[]): Map<number, PageMark> {
  const ticks = new Map<number, PageMark>();
  const { scrollHeight } = document.documentElement;
  if (scrollHeight <= innerHeight) return ticks;
  const step = Math.ceil(marks.length / MOST);
  for (let at = 0; at < marks.length; at += step) {
    const mark = marks[at];
    const line = mark && linesOf(mark.range)[0];
    if (!line) continue;
    const share = (line.top + scrollY) / scrollHeight;
    const top = Math.round((share * innerHeight) / TICK) * TICK;
    if (!ticks.has(top)) ticks.set(top, mark);
  }
  return ticks;
}
