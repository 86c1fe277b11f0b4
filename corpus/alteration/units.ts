/** Two strings unit by unit: the common runs, in order, with as few gaps between them as pays. */
import type { Pair } from './mapping.ts';

const MATCH = 3;
const GAP = -3;
const LONGER = -0.25;

/** At which ends the text may go on at no cost. */
export type OpenEnds = 'none' | 'start' | 'end' | 'both';

/** Best scores of all pairs of prefixes, by what their last column is. */
interface Scores {
  columns: number;
  matched: Float32Array;
  missing: Float32Array;
  added: Float32Array;
}

/**
 * The runs of the best alignment (Gotoh's affine gaps), but for single units between two gaps: they
 * are chance. Time and memory are the product of the lengths.
 */
export function alignUnits(wording: string, text: string, open: OpenEnds): Pair[] {
  const scores = score(wording, text, open === 'start' || open === 'both');
  const lastRow = wording.length * scores.columns;
  let column = text.length;
  if (open === 'end' || open === 'both') {
    for (let i = 0; i <= text.length; i++) {
      if (bestAt(scores, lastRow + i) > bestAt(scores, lastRow + column)) column = i;
    }
  }
  return traceBack(scores, wording.length, column).filter(
    ({ wording: { start, end } }) => end - start > 1 || start === 0 || end === wording.length,
  );
}

function score(wording: string, text: string, freeStart: boolean): Scores {
  const columns = text.length + 1;
  const cells = (wording.length + 1) * columns;
  const scores: Scores = {
    columns,
    matched: new Float32Array(cells).fill(-Infinity),
    missing: new Float32Array(cells).fill(-Infinity),
    added: new Float32Array(cells).fill(-Infinity),
  };
  const { matched, missing, added } = scores;
  matched.fill(0, 0, freeStart ? columns : 1);
  for (let at = 1; at < cells; at++) {
    const column = at % columns;
    const row = (at - column) / columns;
    if (row > 0) {
      const up = at - columns;
      missing[at] = Math.max(matched[up]! + GAP, missing[up]!) + LONGER;
    }
    if (column > 0) {
      // A gap on both sides is one replacement, and opened once.
      const left = at - 1;
      added[at] = Math.max(matched[left]! + GAP, missing[left]!, added[left]!) + LONGER;
    }
    if (row > 0 && column > 0 && wording[row - 1] === text[column - 1]) {
      matched[at] = bestAt(scores, at - columns - 1) + MATCH;
    }
  }
  return scores;
}

function traceBack(scores: Scores, rows: number, column: number): Pair[] {
  const { columns, matched, missing, added } = scores;
  const runs: Pair[] = [];
  let at = rows * columns + column;
  let state = bestOf(scores, at);
  while (at >= columns) {
    if (state === matched) {
      at -= columns + 1;
      extendBackwards(runs, Math.floor(at / columns), at % columns);
      state = bestOf(scores, at);
    } else if (state === missing) {
      const goesOn = missing[at] === Math.fround(missing[at - columns]! + LONGER);
      at -= columns;
      if (!goesOn) state = matched;
    } else {
      const here = added[at];
      at--;
      if (here === Math.fround(added[at]! + LONGER)) continue;
      state = here === Math.fround(missing[at]! + LONGER) ? missing : matched;
    }
  }
  return runs;
}

/** Of equal ones a gap: it then stands as late as it can, and 指示批示 has 批示 added to 指示, not 示批. */
function bestOf({ matched, missing, added }: Scores, at: number): Float32Array {
  const best = Math.max(matched[at]!, missing[at]!, added[at]!);
  if (added[at] === best) return added;
  return missing[at] === best ? missing : matched;
}

/** Puts a matched pair of units before the runs found so far. */
function extendBackwards(runs: Pair[], wording: number, text: number): void {
  const [first] = runs;
  if (first && first.wording.start === wording + 1 && first.text.start === text + 1) {
    first.wording.start--;
    first.text.start--;
  } else {
    runs.unshift({
      wording: { start: wording, end: wording + 1 },
      text: { start: text, end: text + 1 },
    });
  }
}

function bestAt({ matched, missing, added }: Scores, at: number): number {
  return Math.max(matched[at]!, missing[at]!, added[at]!);
}
