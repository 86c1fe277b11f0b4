import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, readSettings, type Settings } from '../../entrypoints/settings/settings.ts';

const DECIDED: Settings = {
  where: { mode: 'only', except: ['a.example'], only: ['people.com.cn'] },
  opening: 'alt',
  themesOff: ['morale'],
  common: 'hidden',
  colour: 'theme',
  badge: false,
  map: true,
  script: 'traditional',
  language: 'zh-Hant',
};

test('a reader who has decided nothing has the defaults', () => {
  expect(readSettings(undefined)).toEqual(DEFAULTS);
});

test('what was decided is read as it was stored', () => {
  expect(readSettings(structuredClone(DECIDED))).toEqual(DECIDED);
});

test.each([
  ['opening', 'shout'],
  ['themesOff', 'morale'],
  ['common', 3],
  ['colour', null],
  ['badge', 'yes'],
  ['map', 1],
  ['script', ''],
  ['language', 'fr'],
  ['where', 'here'],
] as const)('a damaged %s has its default, and everything else is kept', (field, damage) => {
  const read = readSettings({ ...DECIDED, [field]: damage });
  expect(read).toEqual({ ...DECIDED, [field]: DEFAULTS[field] });
});

test('a list keeps its names where something else has got in between', () => {
  const where = { mode: 'except', except: ['a.example', 7, null, 'b.example'], only: 'c.example' };
  expect(readSettings({ where }).where).toEqual({
    mode: 'except',
    except: ['a.example', 'b.example'],
    only: [],
  });
});

test('fields that nobody knows are left out', () => {
  expect(readSettings({ ...DECIDED, shoeSize: 43 })).toEqual(DECIDED);
});

test('whatever is stored, it can be read, and reading it again changes nothing', () => {
  assert(
    property(anything(), (stored) => {
      const read = readSettings(stored);
      expect(readSettings(read)).toEqual(read);
    }),
  );
});
