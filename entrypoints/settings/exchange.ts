/** Settings as a file that readers keep and carry to another computer. Not for content scripts: it brings valibot. */
import * as v from 'valibot';
import {
  COLOURS,
  COMMON,
  DEFAULTS,
  LANGUAGE_CHOICES,
  OPENINGS,
  SCRIPTS,
  type Settings,
} from './settings.ts';
import { siteMeant } from './sites.ts';

/** What is wrong with a file: where, what stands there, what can stand there. `place` is `''` for the file itself. */
export class SettingsFileError extends Error {
  override name = 'SettingsFileError';
  readonly place: string;
  readonly found: string;
  readonly expected: string;

  constructor(place: string, found: string, expected: string) {
    super(`${place}: ${found}, expected ${expected}`);
    this.place = place;
    this.found = found;
    this.expected = expected;
  }
}

const Site = v.pipe(
  v.string(),
  v.check((name) => siteMeant(name) === name, 'a site like people.com.cn'),
);
const Sites = v.pipe(v.array(Site), v.maxLength(10_000));
const where = v.optional(
  v.strictObject({ mode: v.picklist(['except', 'only']), except: Sites, only: Sites }),
  { ...DEFAULTS.where, except: [], only: [] },
);
const File = v.strictObject({
  tifa: v.literal('settings'),
  where,
  opening: v.optional(v.picklist(OPENINGS), DEFAULTS.opening),
  themesOff: v.optional(v.pipe(v.array(v.string()), v.maxLength(100)), []),
  common: v.optional(v.picklist(COMMON), DEFAULTS.common),
  colour: v.optional(v.picklist(COLOURS), DEFAULTS.colour),
  badge: v.optional(v.boolean(), DEFAULTS.badge),
  map: v.optional(v.boolean(), DEFAULTS.map),
  script: v.optional(v.picklist(SCRIPTS), DEFAULTS.script),
  language: v.optional(v.picklist(LANGUAGE_CHOICES), DEFAULTS.language),
});

/** The text of a settings file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ tifa: 'settings', ...settings }, undefined, 2)}\n`;
}

/** The settings in a file's text; what it leaves out has its default. Throws a `SettingsFileError`. */
export function readSettingsFile(text: string): Settings {
  const result = v.safeParse(File, parse(text), { abortEarly: true });
  if (result.success) {
    const { tifa: _tifa, ...settings } = result.output;
    return settings;
  }
  const [issue] = result.issues;
  const expected = issue.expected ?? issue.message;
  throw new SettingsFileError(v.getDotPath(issue) ?? '', issue.received, expected);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsFileError('', text.trim().slice(0, 20), 'JSON');
  }
}
