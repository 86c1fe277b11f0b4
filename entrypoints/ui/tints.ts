/** The lines of marks: their shapes, and colours that stand out from white paper and from black alike. */
import type { MatchKind, Theme } from '../../corpus/notice.ts';
import type { Rarity } from '../../corpus/rarity.ts';

/** Themes that lie close together: eleven colours of a thin line could not be told apart. */
export const FAMILIES = ['loyalty', 'cadres', 'duty', 'mobilisation', 'masses'] as const;
export type Family = (typeof FAMILIES)[number];

/** A colour by what it stands for. */
export type Tint = Rarity | Family | 'one';

export const FAMILY_OF: Record<Theme, Family> = {
  loyalty: 'loyalty',
  leadership: 'loyalty',
  organisation: 'cadres',
  cadres: 'cadres',
  discipline: 'cadres',
  responsibility: 'duty',
  mission: 'duty',
  mobilisation: 'mobilisation',
  prevention: 'mobilisation',
  masses: 'masses',
  morale: 'masses',
};

/** Red, green and blue, as CSS takes them between the brackets of `rgb()`. */
const TINTS: Record<Tint, string> = {
  one: '200 80 60',
  rare: '200 80 60',
  shared: '178 118 30',
  common: '125 125 125',
  loyalty: '200 80 60',
  cadres: '150 95 200',
  duty: '60 125 205',
  mobilisation: '20 140 110',
  masses: '178 118 30',
};

/** The colour of a tint in CSS. */
export function colourOf(tint: Tint): string {
  return `rgb(${TINTS[tint]})`;
}

const SHAPES: Record<MatchKind, string> = {
  verbatim: 'solid 2px',
  'same-wording': 'dashed 2px',
  altered: 'wavy 1.5px',
};
const FAINT: Record<MatchKind, string> = {
  verbatim: 'solid 1px',
  'same-wording': 'dashed 1px',
  altered: 'wavy 1px',
};

/** A mark's line as a value of `text-decoration`; a faint one stands behind the others. */
export function lineOf(kind: MatchKind, tint: Tint, faint: boolean): string {
  return faint
    ? `underline ${FAINT[kind]} rgb(${TINTS[tint]} / 70%)`
    : `underline ${SHAPES[kind]} rgb(${TINTS[tint]})`;
}
