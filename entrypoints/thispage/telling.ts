/** Which of the stretches that a page shares with the notices tell most, and where they lie. */
import type { Range, Run } from '../../corpus/notice.ts';

/** A stretch of the page, and every notice that has it. */
export interface SharedStretch extends Range {
  /** One run of each notice, the first in the order of the trace. */
  runs: readonly Run[];
}

const MOST = 5;

/**
 * The most telling stretches, the best first: long, and in few of the notices. None lies over
 * another. `notices` is how many the corpus has.
 */
export function tellingStretches(runs: readonly Run[], notices: number): SharedStretch[] {
  const ranked = [...Map.groupBy(runs, ({ start, end }) => `${start} ${end}`).values()]
    .flatMap(([first]) => (first ? [stretchOf(first, runs)] : []))
    .toSorted((a, b) => weightOf(b, notices) - weightOf(a, notices));
  const chosen: SharedStretch[] = [];
  for (const stretch of ranked) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => overlap(other, stretch))) chosen.push(stretch);
  }
  return chosen;
}

/** The runs as one range after the other, those that touch or overlap as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function stretchOf({ start, end }: Run, runs: readonly Run[]): SharedStretch {
  const holding = runs.filter((run) => run.start <= start && run.end >= end);
  const byNotice = Map.groupBy(holding, ({ notice }) => notice);
  return { start, end, runs: [...byNotice.values()].flatMap(([first]) => first ?? []) };
}

function weightOf({ start, end, runs }: SharedStretch, notices: number): number {
  return (end - start) * Math.log(1 + notices / Math.max(1, runs.length));
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
