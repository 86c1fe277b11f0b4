/** Paints only what is near the viewport where there are many marks: each painted one slows the page's changes. */
import { linesOf } from './hover.ts';
import type { PageMark } from './marks.ts';

/** Paints and unpaints marks. */
export interface Painter {
  show: (mark: PageMark) => void;
  hide: (mark: PageMark) => void;
  /** The page has moved or changed. */
  look: () => void;
}

export interface Nearby extends Painter {
  /** What is painted now. */
  painted: () => ReadonlySet<PageMark>;
  /** A shadow root, whose scrolling the document does not hear of. */
  enter: (root: ShadowRoot) => void;
}

/** So many marks are painted wherever they stand. */
const FEW = 300;
/** How far beyond the viewport marks are painted, in viewport heights. */
const MARGIN = 2.5;
/** How far the page is scrolled before that is looked at again: to paint one mark is work on the whole page. */
const SLACK = 1.5;
/** Columns and floats stand out of order: so many marks beyond the margin end the search. */
const STRAY = 40;

/** `marks` answers all marks in the order of the document. */
export function createNearby(
  painter: Painter,
  marks: () => readonly PageMark[],
  signal: AbortSignal,
): Nearby {
  const all = new Set<PageMark>();
  let painted = new Set<PageMark>();
  let frame = 0;
  let paintedAt = 0;

  const repaint = (): void => {
    frame = 0;
    if (signal.aborted) return;
    painter.look();
    const near = all.size <= FEW ? all : new Set(marksNear(marks()));
    // To ask where the page is scrolled lays it out, which only the search for boxes has done.
    if (near !== all) paintedAt = scrollY;
    for (const mark of painted) if (!near.has(mark)) painter.hide(mark);
    for (const mark of near) if (!painted.has(mark)) painter.show(mark);
    painted = new Set(near);
  };
  const look = (): void => {
    frame ||= all.size > 0 ? requestAnimationFrame(repaint) : 0;
  };

  const scrolled = ({ target }: Event): void => {
    const isNear = Math.abs(scrollY - paintedAt) < SLACK * innerHeight;
    if (target !== document || !isNear) look();
  };

  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('scroll', scrolled, options);
  window.addEventListener('resize', look, options);
  return {
    show: (mark) => {
      all.add(mark);
      look();
    },
    hide: (mark) => {
      all.delete(mark);
      if (painted.delete(mark)) painter.hide(mark);
    },
    look,
    painted: () => painted,
    enter: (root) => root.addEventListener('scroll', look, options),
  };
}

/** The marks within the margin around the viewport; `marks` in the order of the document. */
function marksNear(marks: readonly PageMark[]): PageMark[] {
  const top = -MARGIN * innerHeight;
  const bottom = (1 + MARGIN) * innerHeight;
  const first = firstBelow(marks, top);
  return [...gather(marks, first - 1, -1, top, bottom), ...gather(marks, first, 1, top, bottom)];
}

/** Index of a mark that ends below `top` while those before it, mostly, do not. */
function firstBelow(marks: readonly PageMark[], top: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = nextRendered(marks, middle, high);
    if (found && found.box.bottom < top) low = found.index + 1;
    else high = middle;
  }
  return low;
}

/** From `from` on in one direction, the marks in the margin. */
function gather(
  marks: readonly PageMark[],
  from: number,
  step: 1 | -1,
  top: number,
  bottom: number,
): PageMark[] {
  const near: PageMark[] = [];
  let beyond = 0;
  for (let i = from; beyond < STRAY; i += step) {
    const mark = marks[i];
    if (!mark) break;
    const box = boxOf(mark);
    if (box && box.bottom >= top && box.top <= bottom) {
      near.push(mark);
      beyond = 0;
    } else {
      beyond++;
    }
  }
  return near;
}

/** Marks in hidden parts of the page have no box. */
function nextRendered(
  marks: readonly PageMark[],
  from: number,
  to: number,
): { index: number; box: DOMRect } | undefined {
  for (let index = from; index < Math.min(to, from + STRAY); index++) {
    const mark = marks[index];
    const box = mark && boxOf(mark);
    if (box) return { index, box };
  }
  return undefined;
}

function boxOf({ range }: PageMark): DOMRect | undefined {
  return linesOf(range)[0];
}
