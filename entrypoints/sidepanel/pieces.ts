/** Cuts a stretch of a notice where phrases, the asked-for range and what the page shares begin and end. */
import type { Mark, Range } from '../../corpus/notice.ts';

/** A stretch that is all inside or all outside of the asked-for range, and of what is shared. */
export interface Part extends Range {
  asked: boolean;
  shared: boolean;
}

/** A stretch that is one phrase, or part of one, or none. */
export interface Piece extends Range {
  mark?: Mark;
  parts: readonly Part[];
}

/** What to show in a text besides its phrases. */
export interface Shown {
  asked?: Range | undefined;
  /** What the page has as well; by start, without overlap. */
  shared?: readonly Range[];
}

/** The pieces of `stretch`, in order and without gaps. Marks come by start and do not overlap. */
export function piecesOf(stretch: Range, marks: readonly Mark[], shown: Shown = {}): Piece[] {
  const pieces: Piece[] = [];
  let at = stretch.start;
  const cut = (end: number, mark?: Mark): void => {
    if (end <= at) return;
    const range = { start: at, end };
    pieces.push({ ...range, parts: partsOf(range, shown), ...(mark && { mark }) });
    at = end;
  };
  for (const mark of marks) {
    if (mark.end <= stretch.start || mark.start >= stretch.end) continue;
    cut(mark.start);
    cut(Math.min(mark.end, stretch.end), mark);
  }
  cut(stretch.end);
  return pieces;
}

function partsOf({ start, end }: Range, { asked, shared = [] }: Shown): Part[] {
  const borders = [...(asked ? [asked] : []), ...shared]
    .flatMap((range) => [range.start, range.end])
    .filter((border) => border > start && border < end);
  const cuts = [...new Set([start, ...borders, end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    start: from,
    end: cuts[index + 1] ?? end,
    asked: asked !== undefined && holds(asked, from),
    shared: shared.some((range) => holds(range, from)),
  }));
}

function holds({ start, end }: Range, at: number): boolean {
  return start <= at && at < end;
}
