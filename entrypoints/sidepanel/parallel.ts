/** A page and a notice set side by side: which passage runs beside which paragraph. */
import type { Range, Run } from '../../corpus/notice.ts';

/** A shared stretch in both texts. */
export interface ParallelRun {
  /** Tells runs apart, from 0. */
  id: number;
  page: Range;
  notice: Range;
}

/** Passages of the page beside the paragraph that they share most with; without one they stand apart. */
export interface ParallelRow {
  passages: readonly Range[];
  paragraph?: Range;
  /** What the row's two sides share. */
  runs: readonly ParallelRun[];
}

/** A remainder this short is left to the longer run beside it. */
const SHORTEST = 6;

/** The ranges between the `end` characters of a text; empty ones are none. */
export function rangesBetween(text: string, end: string): Range[] {
  let at = 0;
  return text.split(end).flatMap((part) => {
    const start = at;
    at += part.length + end.length;
    return part.trim() === '' ? [] : [{ start, end: start + part.length }];
  });
}

/** Runs of one notice, cut so that on either side each character belongs to the longest run that has it. */
export function partRuns(runs: readonly Run[]): ParallelRun[] {
  const chosen: Omit<ParallelRun, 'id'>[] = [];
  for (const run of runs.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const page = outside(
      run,
      chosen.map((one) => one.page),
    );
    const notice = outside(
      { start: run.noticeStart, end: run.noticeEnd },
      chosen.map((one) => one.notice),
    );
    if (page && notice) chosen.push({ page, notice });
  }
  return chosen.toSorted((a, b) => a.page.start - b.page.start).map((run, id) => ({ id, ...run }));
}

/** Lays passages in reading order beside paragraphs; neighbours with the same paragraph share a row. */
export function rowsOf(
  passages: readonly Range[],
  paragraphs: readonly Range[],
  runs: readonly ParallelRun[],
): ParallelRow[] {
  const rows: { passages: Range[]; paragraph?: Range }[] = [];
  for (const passage of passages) {
    const paragraph = nearest(passage, paragraphs, runs);
    const last = rows.at(-1);
    if (last && last.paragraph === paragraph) last.passages.push(passage);
    else rows.push({ passages: [passage], ...(paragraph && { paragraph }) });
  }
  return rows.map((row) => ({
    ...row,
    runs: runs.filter(
      ({ page, notice }) =>
        row.paragraph !== undefined &&
        meets(notice, row.paragraph) &&
        row.passages.some((passage) => meets(page, passage)),
    ),
  }));
}

/** A side of a row in pieces, in order and without gaps. */
export interface SidePiece extends Range {
  run?: ParallelRun;
}

/** Cuts a stretch of one side where runs begin and end. The runs of that side do not overlap. */
export function sidePieces(
  stretch: Range,
  runs: readonly ParallelRun[],
  side: 'page' | 'notice',
): SidePiece[] {
  const pieces: SidePiece[] = [];
  let at = stretch.start;
  const cut = (end: number, run?: ParallelRun): void => {
    const until = Math.min(end, stretch.end);
    if (until <= at) return;
    pieces.push({ start: at, end: until, ...(run && { run }) });
    at = until;
  };
  for (const run of runs.toSorted((a, b) => a[side].start - b[side].start)) {
    if (!meets(run[side], stretch)) continue;
    cut(run[side].start);
    cut(run[side].end, run);
  }
  cut(stretch.end);
  return pieces;
}

function nearest(
  passage: Range,
  paragraphs: readonly Range[],
  runs: readonly ParallelRun[],
): Range | undefined {
  const own = runs.filter(({ page }) => meets(page, passage));
  let best: Range | undefined;
  let most = 0;
  for (const paragraph of paragraphs) {
    const shared = own.reduce(
      (sum, { page, notice }) => sum + Math.min(shareOf(page, passage), shareOf(notice, paragraph)),
      0,
    );
    if (shared > most) [best, most] = [paragraph, shared];
  }
  return best;
}

/** The part of a range that the others leave; `undefined` where it is too short or is cut in two. */
function outside(range: Range, others: readonly Range[]): Range | undefined {
  let { start, end } = range;
  for (const other of others) {
    if (!meets(other, { start, end })) continue;
    if (other.start <= start) start = other.end;
    else if (other.end >= end) end = other.start;
    else return undefined;
  }
  return end - start >= SHORTEST ? { start, end } : undefined;
}

function meets(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function shareOf(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
