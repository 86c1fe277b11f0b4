/** What pictures are made of: lines and words, in colours named by what they are for. */

/** The colours of a picture, by what they are for. */
export type Ink = 'ink' | 'soft' | 'rule' | 'seal' | 'paper';

export interface Line {
  d: string;
  stroke?: Ink;
  fill?: Ink;
  width?: number;
  dash?: readonly number[];
}

export interface Words {
  x: number;
  y: number;
  text: string;
  ink: Ink;
  size: number;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

export interface Layer {
  lines: readonly Line[];
  words: readonly Words[];
}
