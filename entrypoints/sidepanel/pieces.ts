/** Cuts a stretch of a notice where phrases and the asked-for range begin and end. */
import type { Mark, Range } from '../../corpus/notice.ts';

/** A stretch that is all inside or all outside of the asked-for range. */
export interface Part extends Range {
  asked: boolean;
}

/** A stretch that is one phrase, or part of one, or none. */
export interface Piece extends Range {
  mark?: Mark;
  parts: readonly Part[];
}

/** The pieces of `stretch`, in order and without gaps. Marks come by start and do not overlap. */
export function piecesOf(stretch: Range, marks: readonly Mark[], asked?: Range): Piece[] {
  const pieces: Piece[] = [];
  let at = stretch.start;
  const cut = (end: number, mark?: Mark): void => {
    if (end <= at) return;
    const range = { start: at, end };
    pieces.push({ ...range, parts: partsOf(range, asked), ...(mark && { mark }) });
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

function partsOf({ start, end }: Range, asked?: Range): Part[] {
  const inside = {
    start: Math.max(start, asked?.start ?? end),
    end: Math.min(end, asked?.end ?? end),
  };
  if (inside.start >= inside.end) return [{ start, end, asked: false }];
  return [
    { start, end: inside.start, asked: false },
    { ...inside, asked: true },
    { start: inside.end, end, asked: false },
  ].filter((part) => part.start < part.end);
}
