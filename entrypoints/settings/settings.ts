/** What a reader can decide, and what holds until he does. Content scripts carry this file: it stays small. */

/** A site is a host name; it stands for its subdomains, too. Both lists are kept, whichever holds. */
export interface Where {
  /** `except`: everywhere but on the sites of that list · `only`: nowhere but on those of the other. */
  mode: 'except' | 'only';
  except: readonly string[];
  only: readonly string[];
}

export const OPENINGS = ['hover', 'click', 'alt', 'ctrl'] as const;
/** What opens a card: the pointer at rest, a click, or the pointer while a key is held. */
export type Opening = (typeof OPENINGS)[number];

export const COMMON = ['same', 'faint', 'hidden'] as const;
/** How phrases are drawn that most notices hold. */
export type Common = (typeof COMMON)[number];

export const COLOURS = ['rarity', 'theme', 'one'] as const;
/** What the colour of a mark tells; its shape always tells the match kind. */
export type Colour = (typeof COLOURS)[number];

export const SCRIPTS = ['issued', 'simplified', 'traditional'] as const;
/** The script in which sources are shown: as issued, or converted. */
export type Script = (typeof SCRIPTS)[number];

export const LANGUAGE_CHOICES = ['browser', 'en', 'zh-Hans', 'zh-Hant'] as const;
/** What a reader can choose for the language of the surfaces; `browser` is whatever the browser speaks. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface Settings {
  where: Where;
  opening: Opening;
  /** Names of the themes whose phrases are not marked. */
  themesOff: readonly string[];
  common: Common;
  colour: Colour;
  /** Whether the toolbar's sign says how many phrases the page has. */
  badge: boolean;
  /** Whether a map of the marks stands at the page's edge. */
  map: boolean;
  script: Script;
  language: LanguageChoice;
}

export const DEFAULTS: Settings = {
  where: { mode: 'except', except: [], only: [] },
  opening: 'hover',
  themesOff: [],
  common: 'faint',
  colour: 'rarity',
  badge: true,
  map: false,
  script: 'issued',
  language: 'browser',
};

/** Settings out of whatever a storage holds: a field that is absent or makes no sense has its default. Never throws. */
export function readSettings(stored: unknown): Settings {
  const where = fieldOf(stored, 'where');
  return {
    where: {
      mode: oneOf(['except', 'only'], fieldOf(where, 'mode'), DEFAULTS.where.mode),
      except: names(fieldOf(where, 'except')),
      only: names(fieldOf(where, 'only')),
    },
    opening: oneOf(OPENINGS, fieldOf(stored, 'opening'), DEFAULTS.opening),
    themesOff: names(fieldOf(stored, 'themesOff')),
    common: oneOf(COMMON, fieldOf(stored, 'common'), DEFAULTS.common),
    colour: oneOf(COLOURS, fieldOf(stored, 'colour'), DEFAULTS.colour),
    badge: flag(fieldOf(stored, 'badge'), DEFAULTS.badge),
    map: flag(fieldOf(stored, 'map'), DEFAULTS.map),
    script: oneOf(SCRIPTS, fieldOf(stored, 'script'), DEFAULTS.script),
    language: oneOf(LANGUAGE_CHOICES, fieldOf(stored, 'language'), DEFAULTS.language),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function oneOf<Choice>(choices: readonly Choice[], value: unknown, otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** The strings in what should be a list of them. */
function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
