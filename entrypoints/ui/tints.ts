/** The colours of marks. Each stands out from white paper and from black by 3.5 to 1 or more. */
import type { Theme } from '../../corpus/notice.ts';
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
export const TINTS: Record<Tint, string> = {
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
