import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { whereIs } from '../../entrypoints/sidepanel/where.ts';
import { readPlace } from '../../entrypoints/ui/place.ts';

const library = openLibrary();
const [notice] = library.notices.keys();
const [phrase] = library.phrases.keys();

describe('whereIs', () => {
  test.each([
    ['', 'page', 'page'],
    ['#view=notices', 'notices', 'notices'],
    ['#view=matrix', 'matrix', 'matrix'],
    ['#view=elsewhere', 'page', 'page'],
    ['#view=parallel', 'page', 'page'],
    [`#notice=${notice}`, 'notice', 'notices'],
    [`#notice=${notice}&view=parallel`, 'parallel', 'page'],
    [`#notice=${notice}&phrase=${phrase}`, 'notice', 'notices'],
    [`#phrase=${phrase}`, 'phrase', 'matrix'],
    ['#phrase=none', 'page', 'page'],
    ['#notice=none', 'unknown', undefined],
  ])('%j leads to %s', (hash, room, view) => {
    expect(whereIs(readPlace(hash), library)).toMatchObject({ room, view });
  });
});
