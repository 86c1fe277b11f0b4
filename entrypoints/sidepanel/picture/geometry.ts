/** A ladder laid out: a row for each level, lanes in it so that no label covers another. */
import { kindsIn, type Rung } from '../../../corpus/ladder.ts';
import { type Level, LEVELS, type MatchKind } from '../../../corpus/notice.ts';
import { type Axis, axisOf, placeOfDay, spanOf } from './axis.ts';

export interface Row {
  level: Level;
  top: number;
  height: number;
}

/** A notice in the picture. */
export interface Node {
  rung: Rung;
  /** The ways in which it has the phrase, the closest first. */
  kinds: readonly MatchKind[];
  x: number;
  /** Where its time ends; absent where it is one day. */
  until?: number;
  /** Whether `until` stands for "we do not know". */
  open: boolean;
  y: number;
}

export interface Geometry {
  axis: Axis;
  rows: readonly Row[];
  nodes: readonly Node[];
  /** Where the axis runs. */
  base: number;
  width: number;
}

/** Widths in pixels that a label may need, by its words. */
export type Measure = (rung: Rung) => number;

const LEFT = 104;
const TOP = 12;
const LANE = 64;
const EMPTY = 34;
const NEAREST_LABELS = 14;

/** Lays out the rungs of one phrase. */
export function geometryOf(rungs: readonly Rung[], measure: Measure): Geometry {
  const axis = axisOf(
    rungs.map(({ notice }) => spanOf(notice)),
    LEFT,
  );
  const rows: Row[] = [];
  const nodes: Node[] = [];
  let top = TOP;
  let width = axis.end;
  for (const level of levelsBetween(rungs)) {
    const own = rungs.filter(({ notice }) => notice.level === level);
    const ends: number[] = [];
    for (const rung of own) {
      const node = nodeOf(rung, axis);
      const right = Math.max(node.until ?? 0, node.x + measure(rung));
      const lane = laneFor(ends, node.x);
      ends[lane] = right + NEAREST_LABELS;
      width = Math.max(width, right);
      nodes.push({ ...node, y: top + lane * LANE + 18 });
    }
    const height = Math.max(EMPTY, ends.length * LANE);
    rows.push({ level, top, height });
    top += height;
  }
  return { axis, rows, nodes, base: top + 24, width: width + 12 };
}

/** The first lane in which there is room from `x` on. */
function laneFor(ends: readonly number[], x: number): number {
  const free = ends.findIndex((end) => end <= x);
  return free < 0 ? ends.length : free;
}

function nodeOf(rung: Rung, axis: Axis): Omit<Node, 'y'> {
  const { from, to } = spanOf(rung.notice);
  const kinds = kindsIn(rung.citations);
  const x = placeOfDay(axis, from) ?? LEFT;
  if (from !== undefined && from === to) return { rung, kinds, x, open: false };
  return { rung, kinds, x, until: placeOfDay(axis, to) ?? axis.end, open: to === undefined };
}

/** The levels from the highest to the lowest rung: a level that is passed over stays in sight. */
function levelsBetween(rungs: readonly Rung[]): Level[] {
  const places = rungs.map(({ notice }) => LEVELS.indexOf(notice.level));
  return LEVELS.slice(Math.min(...places), Math.max(...places) + 1);
}
