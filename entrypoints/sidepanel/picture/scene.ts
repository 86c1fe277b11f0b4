/** The picture of a ladder as lines and words, ready for SVG and for a canvas. */
import type { Rung } from '../../../corpus/ladder.ts';
import { noticeAddress, placeAddress } from '../../ui/place.ts';
import { dateWords, KIND_SIGN_WORDS, lagWords, LEVEL_WORDS } from '../../ui/words.ts';
import type { Layer, Line } from './drawing.ts';
import { geometryOf, type Node } from './geometry.ts';
import { axisLayer, LATIN, legendLayer, nodeLine, rowsLayer } from './layers.ts';
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
export function sceneOf(rungs: readonly Rung[]): Scene {
  const geometry = geometryOf(rungs, (rung) =>
    Math.max(rung.notice.issuer.length * HAN, secondLine(rung).length * LATIN),
  );
  const width = Math.max(geometry.width, 520);
  return {
    width,
    height: geometry.base + BELOW,
    ground: join([rowsLayer(geometry, width), axisLayer(geometry), legendLayer(geometry)]),
    links: geometry.nodes.map(linkOf),
  };
}

function linkOf(node: Node): Link {
  const { rung, kinds, x, y, until } = node;
  const { notice } = rung;
  const [first] = rung.citations;
  const second = secondLine(rung);
  const span: Line[] =
    until === undefined
      ? []
      : [{ d: hatchPath(x, y - 6, until - x, 12), stroke: 'soft', width: 1 }];
  return {
    href: first ? placeAddress(first) : noticeAddress(notice.id),
    // It begins as the words in the picture do, so that whoever speaks to the browser is understood.
    label: [
      `${notice.issuer} ${second}`,
      LEVEL_WORDS[notice.level],
      dateWords(notice),
      ...kinds.map((kind) => KIND_SIGN_WORDS[kind]),
    ].join(', '),
    lines: [...span, ...kinds.map((kind, index) => nodeLine(kind, x + index * BESIDE, y))],
    words: [
      { x: x - 6, y: y + 22, text: notice.issuer, ink: 'ink', size: 14, bold: true },
      { x: x - 6, y: y + 37, text: second, ink: 'soft', size: 12 },
    ],
  };
}

function secondLine(rung: Rung): string {
  return lagWords(rung) || dateWords(rung.notice);
}

function join(layers: readonly Layer[]): Layer {
  return {
    lines: layers.flatMap(({ lines }) => lines),
    words: layers.flatMap(({ words }) => words),
  };
}
