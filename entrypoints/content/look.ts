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

/** What the reader wants to see of a mark: itself or, where he does not want that, the phrases inside it. */
export function wantedOf(mark: SpottedMark, { themesOff, common }: Wishes): SpottedMark[] {
  const isWanted = ({ theme, rarity }: SpottedMark): boolean =>
    !themesOff.includes(theme) && !(rarity === 'common' && common === 'hidden');
  return isWanted(mark) ? [mark] : outermost((mark.inner ?? []).filter(isWanted));
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

/** Of marks by start the leftmost and longest; each takes those inside it along, the rest go. */
function outermost([first, ...others]: readonly SpottedMark[]): SpottedMark[] {
  if (!first) return [];
  const inner = others.filter(({ end }) => end <= first.end);
  const behind = others.filter(({ start }) => start >= first.end);
  return [inner.length > 0 ? { ...first, inner } : first, ...outermost(behind)];
}
