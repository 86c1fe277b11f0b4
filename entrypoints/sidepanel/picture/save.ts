/** Saves a scene as a file, without a request: the picture is drawn here. */
import { download } from '../../ui/download.ts';
import type { Layer } from './drawing.ts';
import type { Scene } from './scene.ts';
import { PAPER, svgOf, TYPE } from './svg.ts';

/** Pixels of the PNG for each of the picture's own. */
const SCALE = 2;

/** Hands the browser an SVG file to keep. */
export function saveSvg(scene: Scene, title: string): void {
  download(new Blob([svgOf(scene, title)], { type: 'image/svg+xml' }), `${title}.svg`);
}

/** Hands the browser a PNG file to keep; does nothing where there is no canvas. */
export function savePng(scene: Scene, title: string): void {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * SCALE;
  canvas.height = scene.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER.paper;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const layer of [scene.ground, ...scene.links]) paint(context, layer);
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
