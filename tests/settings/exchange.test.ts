import { expect, test } from 'vitest';
import {
  readSettingsFile,
  SettingsFileError,
  writeSettingsFile,
} from '../../entrypoints/settings/exchange.ts';
import { DEFAULTS, type Settings } from '../../entrypoints/settings/settings.ts';

const DECIDED: Settings = {
  where: { mode: 'only', except: ['a.example'], only: ['people.com.cn', 'file:'] },
  opening: 'alt',
  themesOff: ['morale'],
  common: 'hidden',
  colour: 'theme',
  badge: false,
  map: true,
  script: 'traditional',
  language: 'zh-Hant',
};

/** What is said of a file. */
function faultIn(text: string): Pick<SettingsFileError, 'place' | 'found' | 'expected'> {
  try {
    readSettingsFile(text);
  } catch (error) {
    if (!(error instanceof SettingsFileError)) throw error;
    const { place, found, expected } = error;
    return { place, found, expected };
  }
  throw new Error('nothing is wrong with it');
}

test('what is saved is loaded', () => {
  expect(readSettingsFile(writeSettingsFile(DECIDED))).toEqual(DECIDED);
  expect(readSettingsFile(writeSettingsFile(DEFAULTS))).toEqual(DEFAULTS);
});

test('what a file leaves out has its default', () => {
  expect(readSettingsFile('{"tifa":"settings","badge":false}')).toEqual({
    ...DEFAULTS,
    badge: false,
  });
});

test.each([
  [
    '{"tifa":"settings","opening":"shout"}',
    'opening',
    '"shout"',
    '("hover" | "click" | "alt" | "ctrl")',
  ],
  ['{"tifa":"settings","badge":1}', 'badge', '1', 'boolean'],
  [
    '{"tifa":"settings","where":{"mode":"only","except":[],"only":["gov.cn","no site"]}}',
    'where.only.1',
    '"no site"',
    'a site like people.com.cn',
  ],
  ['{"tifa":"settings","shoeSize":43}', 'shoeSize', '"shoeSize"', 'never'],
  ['{"badge":true}', 'tifa', 'undefined', '"tifa"'],
  ['[]', 'tifa', 'undefined', '"tifa"'],
  ['not even JSON', '', 'not even JSON', 'JSON'],
])(
  'of the file %s it is said what is wrong, where, and what can stand there',
  (text, place, found, expected) => {
    expect(faultIn(text)).toEqual({ place, found, expected });
  },
);
