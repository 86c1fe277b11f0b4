/** What the reader has decided, as far as it concerns one page. */
import type { Settings } from '../settings/settings.ts';
import { isOn, siteOf } from '../settings/sites.ts';

export interface Decided extends Pick<
  Settings,
  'opening' | 'themesOff' | 'common' | 'colour' | 'badge' | 'map'
> {
  /** Whether the page is read at all. */
  on: boolean;
}

/** The site that the reader has before him: a frame is a part of the page that it stands in. */
export const SITE = siteOf([...location.ancestorOrigins].at(-1) ?? location.href);

export function decidedFor(site: string, settings: Settings): Decided {
  const { where, opening, themesOff, common, colour, badge, map } = settings;
  return { on: isOn(where, site), opening, themesOff, common, colour, badge, map };
}

export function isSame(one: Decided, other: Decided): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
