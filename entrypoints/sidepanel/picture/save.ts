/** Saves a picture as a file, without a request: the picture is drawn here. */
import { download } from '../../ui/download.ts';
import type { Layer } from './drawing.ts';
import type { Sheet } from './sheet.ts';
import { PAPER, svgOf, TYPE } from './svg.ts';

/** Pixels of the PNG for each of the picture's own. */
const SCALE = 2;

/** Hands the browser an SVG file to keep. */
export function saveSvg(sheet: Sheet, title: string): void {
  download(new Blob([svgOf(sheet, title)], { type: 'image/svg+xml' }), `${title}.svg`);
}

/** Hands the browser a PNG file to keep; does nothing where there is no canvas. */
export function savePng(sheet: Sheet, title: string): void {
  const { left, top, width, height, heading, scene } = sheet;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER.paper;
  context.translate(-left, -top);
  context.fillRect(left, top, width, height);
  for (const layer of [{ lines: [], words: heading }, scene.ground, ...scene.links])
    paint(context, layer);
  canvas.toBlob((blob) => blob && download(blob, `${title}.png`), 'image/png');
}

function paint(context: CanvasRenderingContext2D, { lines, words }: Layer): void {
  for (const { d, stroke, fill, width = 1, dash = [] } of lines) {
    const path = new Path2D(d);
    context.lineWidth = width;
    context.setLineDash([...dash]);
    if (fill) {
      context.fillStyle = PAPER[fill];
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = PAPER[stroke];
      context.stroke(path);
    }
  }
  for (const { x, y, text, ink, size, bold, anchor } of words) {
    context.font = `${bold ? 600 : 400} ${size}px ${TYPE}`;
    context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
    context.fillStyle = PAPER[ink];
    context.strokeStyle = PAPER.paper;
    context.lineWidth = 3;
    context.setLineDash([]);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
