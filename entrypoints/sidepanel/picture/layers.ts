/** What stands behind the notices of a picture: the levels, the axis of time, the legend. */
import type { MatchKind } from '../../../corpus/notice.ts';
import { tickWords } from '../../ui/words/dates.ts';
import type { Language } from '../../ui/words/language.ts';
import { ROOM } from '../../ui/words/room.ts';
import { TERMS } from '../../ui/words/terms.ts';
import type { Gap } from './axis.ts';
import type { Layer, Line, Words } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import { hatchPath, nodePath } from './paths.ts';

/** Widths of a Latin letter and a Chinese character of 12 pixels, on the safe side. */
const LATIN = 6.6;
const HAN = 12;

/** How wide words of 12 pixels are, on the safe side. */
export function widthOf(words: string): number {
  const han = words.match(/[\u2e80-\uffef]/g)?.length ?? 0;
  return han * HAN + (words.length - han) * LATIN;
}

/** The levels, each over its line, across the whole picture. */
export function rowsLayer({ rows }: Geometry, width: number, language: Language): Layer {
  return {
    lines: rows.map(({ top, height }) => ({
      d: `M0 ${top + height}H${width}`,
      stroke: 'rule',
      width: 1,
    })),
    words: rows.map(({ level, top }) => ({
      x: 4,
      y: top + 22,
      text: TERMS[language].levels[level],
      ink: 'soft',
      size: 12,
      bold: true,
    })),
  };
}

/** The axis with its days, the guides up from them, and the days between. */
export function axisLayer({ axis, base }: Geometry, language: Language): Layer {
  const { ticks, gaps, end } = axis;
  return {
    lines: [
      { d: `M${ticks[0]?.x ?? 0} ${base}H${end}`, stroke: 'soft', width: 1 },
      ...ticks.map(({ x }): Line => ({
        d: `M${x} 8V${base + 4}`,
        stroke: 'rule',
        width: 1,
        dash: [2, 4],
      })),
      ...gaps.filter(({ broken }) => broken).flatMap((gap) => breakLines(gap, base)),
    ],
    words: [
      ...ticks.map(({ day, x }): Words => ({
        x,
        y: base + 19,
        text: tickWords(day, language),
        ink: 'ink',
        size: 12,
        anchor: 'middle',
      })),
      ...gaps.map(({ days, from, to }): Words => ({
        x: (from + to) / 2,
        y: base - 9,
        text: TERMS[language].counts.days(days),
        ink: 'soft',
        size: 11,
        anchor: 'middle',
      })),
    ],
  };
}

/** Two strokes through the axis say that it is shortened here. */
function breakLines({ from, to }: Gap, base: number): Line[] {
  const x = (from + to) / 2;
  return [
    { d: `M${x - 4} ${base}h8`, stroke: 'paper', width: 3 },
    { d: `M${x - 6} ${base + 4}l5 -8M${x + 1} ${base + 4}l5 -8`, stroke: 'soft', width: 1 },
  ];
}

/** What the signs in this picture mean. */
export function legendLayer({ nodes, base, axis }: Geometry, language: Language): Layer {
  const { signs, dates } = TERMS[language];
  const y = base + 46;
  const lines: Line[] = [];
  const words: Words[] = [];
  let x = 10;
  const add = (line: Line, text: string): void => {
    lines.push(line);
    words.push({ x: x + 14, y: y + 4, text, ink: 'soft', size: 12 });
    x += 34 + widthOf(text);
  };
  for (const kind of new Set(nodes.flatMap((node) => node.kinds)))
    add(nodeLine(kind, x, y), signs[kind]);
  if (nodes.some(({ until }) => until !== undefined)) {
    add({ d: hatchPath(x - 6, y - 5, 14, 10), stroke: 'soft', width: 1 }, dates.unstated);
  }
  if (axis.gaps.some(({ broken }) => broken)) {
    add(
      { d: `M${x - 5} ${y + 5}l6 -10M${x + 1} ${y + 5}l6 -10`, stroke: 'soft', width: 1 },
      ROOM[language].picture.broken,
    );
  }
  return { lines, words };
}

/** The sign of a notice that has the phrase in this way. */
export function nodeLine(kind: MatchKind, x: number, y: number): Line {
  const d = nodePath(kind, x, y);
  if (kind === 'verbatim') return { d, fill: 'seal', stroke: 'seal', width: 2 };
  if (kind === 'altered') return { d, fill: 'paper', stroke: 'seal', width: 2 };
  return { d, fill: 'paper', stroke: 'seal', width: 2, dash: [3, 2] };
}
