/** A sheet as a file of its own: SVG with its colours and words in it, nothing from elsewhere. */
import { escapeMarkup } from '../../ui/escapeMarkup.ts';
import type { Ink, Layer, Line, Words } from './drawing.ts';
import type { Sheet } from './sheet.ts';

export type Palette = Record<Ink, string>;

/** For paper: the light colours, whatever the reader's screen shows. */
export const PAPER: Palette = {
  ink: '#1f1d1a',
  soft: '#625c52',
  rule: '#e2dccf',
  seal: '#9d2b22',
  paper: '#fffefb',
};

export const TYPE = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** The sheet as an SVG document under a title. Any title is safe. */
export function svgOf({ left, top, width, height, heading, scene }: Sheet, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" role="img" font-family="${TYPE}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${PAPER.paper}"/>`,
    ...heading.map(wordsOf),
    layerOf(scene.ground),
    ...scene.links.map(
      (link) => `<g><title>${escapeMarkup(link.label)}</title>${layerOf(link)}</g>`,
    ),
    '</svg>',
  ].join('\n');
}

function layerOf({ lines, words }: Layer): string {
  return [...lines.map(lineOf), ...words.map(wordsOf)].join('');
}

function lineOf({ d, stroke, fill, width = 1, dash }: Line): string {
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `<path d="${d}" fill="${fill ? PAPER[fill] : 'none'}" stroke="${stroke ? PAPER[stroke] : 'none'}" stroke-width="${width}"${dashes}/>`;
}

function wordsOf({ x, y, text, ink, size, bold, anchor = 'start' }: Words): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" fill="${PAPER[ink]}" font-size="${size}"${weight} paint-order="stroke" stroke="${PAPER.paper}" stroke-width="3" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}
