/** The picture of a ladder as lines and words, ready for SVG and for a canvas. */
import type { Rung } from '../../../corpus/ladder.ts';
import { noticeAddress, placeAddress } from '../../ui/place.ts';
import { dateWords, lagWords } from '../../ui/words/dates.ts';
import type { Language } from '../../ui/words/language.ts';
import { TERMS } from '../../ui/words/terms.ts';
import type { Layer, Line } from './drawing.ts';
import { geometryOf, type Node } from './geometry.ts';
import { axisLayer, legendLayer, nodeLine, rowsLayer, widthOf } from './layers.ts';
import { hatchPath } from './paths.ts';

/** A notice in the picture, and where it leads. */
export interface Link extends Layer {
  href: string;
  label: string;
}

export interface Scene {
  width: number;
  height: number;
  ground: Layer;
  links: readonly Link[];
}

const HAN = 14;
const BELOW = 64;
/** From one sign of a notice to its next. */
const BESIDE = 18;

/** Draws the rungs of one phrase. */
export function sceneOf(rungs: readonly Rung[], language: Language): Scene {
  const geometry = geometryOf(rungs, (rung) =>
    Math.max(rung.notice.issuer.length * HAN, widthOf(secondLine(rung, rungs, language))),
  );
  const width = Math.max(geometry.width, 520);
  return {
    width,
    height: geometry.base + BELOW,
    ground: join([
      rowsLayer(geometry, width, language),
      axisLayer(geometry, language),
      legendLayer(geometry, language),
    ]),
    links: geometry.nodes.map((node) => linkOf(node, rungs, language)),
  };
}

function linkOf(node: Node, rungs: readonly Rung[], language: Language): Link {
  const { levels, signs, comma } = TERMS[language];
  const { rung, kinds, x, y, until } = node;
  const { notice } = rung;
  const [first] = rung.citations;
  const second = secondLine(rung, rungs, language);
  const span: Line[] =
    until === undefined
      ? []
      : [{ d: hatchPath(x, y - 6, until - x, 12), stroke: 'soft', width: 1 }];
  return {
    href: first ? placeAddress(first) : noticeAddress(notice.id),
    // It begins as the words in the picture do, so that whoever speaks to the browser is understood.
    label: [
      `${notice.issuer} ${second}`,
      levels[notice.level],
      dateWords(notice, language),
      ...kinds.map((kind) => signs[kind]),
    ].join(comma),
    lines: [...span, ...kinds.map((kind, index) => nodeLine(kind, x + index * BESIDE, y))],
    words: [
      { x: x - 6, y: y + 22, text: notice.issuer, ink: 'ink', size: 14, bold: true },
      { x: x - 6, y: y + 37, text: second, ink: 'soft', size: 12 },
    ],
  };
}

function secondLine(rung: Rung, rungs: readonly Rung[], language: Language): string {
  return lagWords(rung, rungs, language) || dateWords(rung.notice, language);
}

function join(layers: readonly Layer[]): Layer {
  return {
    lines: layers.flatMap(({ lines }) => lines),
    words: layers.flatMap(({ words }) => words),
  };
}
