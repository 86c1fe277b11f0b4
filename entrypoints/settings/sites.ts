/** On which sites Tifa reads. */
import type { Where } from './settings.ts';

/**
 * The name of an address's site: its host without `www.`, `file:` for files. Pages that have no host
 * are one site for each protocol; what is no address is `''`.
 */
export function siteOf(address: string): string {
  const url = URL.parse(address);
  return url ? url.hostname.replace(/^www\.(?=.)/, '') || url.protocol : '';
}

/** The site that a reader means by what he has typed, a name or an address; `undefined` where it is neither. */
export function siteMeant(typed: string): string | undefined {
  const text = typed.trim();
  // Some browsers escape in a host what can be in none.
  if (/[\s%]/.test(text)) return undefined;
  const isAddress = text === 'file:' || /^[a-z]+:\/\//i.test(text);
  return siteOf(isAddress ? text : `http://${text}`) || undefined;
}

/** The entry of a list that a site falls under: its own name, or a domain that it is part of. */
function entryFor(site: string, list: readonly string[]): string | undefined {
  return list.find((entry) => site === entry || site.endsWith(`.${entry}`));
}

/** Whether Tifa reads the pages of a site. */
export function isOn({ mode, except, only }: Where, site: string): boolean {
  return mode === 'only' ? entryFor(site, only) !== undefined : !entryFor(site, except);
}

/** Switches a site on or off in the list that holds. With the entries it falls under go their other sites. */
export function switchSite(where: Where, site: string, on: boolean): Where {
  const { mode } = where;
  const others = where[mode].filter((entry) => !entryFor(site, [entry]));
  const isListed = on === (mode === 'only');
  return { ...where, [mode]: isListed ? [...others, site] : others };
}
