/** How a mark is drawn: the shape of its line tells the match kind, its colour what the reader wants told. */
import type { MatchKind } from '../../corpus/notice.ts';
import type { SpottedMark } from '../background/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { FAMILY_OF, lineOf, type Tint } from '../ui/tints.ts';

export interface Look {
  kind: MatchKind;
  tint: Tint;
  /** Drawn so that it stands behind the others. */
  faint: boolean;
}

type Wishes = Pick<Settings, 'colour' | 'common' | 'themesOff'>;

/** Whether the reader wants to see a mark at all. */
export function isWanted({ theme, rarity }: SpottedMark, { themesOff, common }: Wishes): boolean {
  return !themesOff.includes(theme) && !(rarity === 'common' && common === 'hidden');
}

export function lookOf({ kind, theme, rarity }: SpottedMark, { colour, common }: Wishes): Look {
  const tints = { one: 'one', rarity, theme: FAMILY_OF[theme] } as const;
  return { kind, tint: tints[colour], faint: rarity === 'common' && common === 'faint' };
}

/** The name of the highlight that holds all marks of a look. */
export function nameOf({ kind, tint, faint }: Look): string {
  return `tifa-${kind}-${tint}${faint ? '-faint' : ''}`;
}

/** The rule for a look. Only the line is ours: the page's own colours stay readable. */
export function ruleOf(look: Look): string {
  const line = lineOf(look.kind, look.tint, look.faint);
  return `::highlight(${nameOf(look)}) { text-decoration: ${line} }`;
}
