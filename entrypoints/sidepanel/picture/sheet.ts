/** The picture as it leaves the room: alone, it has to say itself whose ladder it is. */
import type { Words } from './drawing.ts';
import { widthOf } from './layers.ts';
import type { Scene } from './scene.ts';

export interface Sheet {
  /** Where its corner lies for the scene, which begins at nought: both less than 0. */
  left: number;
  top: number;
  width: number;
  height: number;
  heading: readonly Words[];
  scene: Scene;
}

const MARGIN = 12;
const HEAD = 60;

/** A scene under the wording of its phrase, and what that means. */
export function sheetOf(scene: Scene, canonical: string, gloss: string): Sheet {
  const heading: Words[] = [
    { x: 4, y: -32, text: canonical, ink: 'ink', size: 18, bold: true },
    { x: 4, y: -12, text: gloss, ink: 'soft', size: 12 },
  ];
  const ends = heading.map(({ x, text, size }) => x + (widthOf(text) * size) / 12);
  return {
    left: -MARGIN,
    top: -HEAD,
    width: Math.ceil(Math.max(scene.width, ...ends)) + 2 * MARGIN,
    height: scene.height + HEAD,
    heading,
    scene,
  };
}
