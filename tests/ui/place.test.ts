import { describe, expect, test } from 'vitest';
import {
  noticeAddress,
  phraseAddress,
  placeAddress,
  readPlace,
  viewAddress,
} from '../../entrypoints/ui/place.ts';

const hashOf = (address: string): string => address.slice(address.indexOf('#'));

describe('readPlace', () => {
  test('reads back what an address was made of', () => {
    const place = { notice: 'ningbo-2020-01-30', start: 3, end: 9 };
    expect(readPlace(hashOf(placeAddress(place, 'shoutu')))).toEqual({
      notice: place.notice,
      range: { start: 3, end: 9 },
      phrase: 'shoutu',
    });
    expect(readPlace(hashOf(noticeAddress('甲 & 乙')))).toEqual({ notice: '甲 & 乙' });
    expect(readPlace(hashOf(phraseAddress('shoutu')))).toEqual({ phrase: 'shoutu' });
    expect(readPlace(hashOf(viewAddress('matrix')))).toEqual({ view: 'matrix' });
    expect(readPlace(hashOf(viewAddress('parallel', 'ningbo')))).toEqual({
      view: 'parallel',
      notice: 'ningbo',
    });
  });

  test.each([
    '',
    '#',
    '#start=1',
    '#start=9&end=3',
    '#start=-1&end=3',
    '#start=1e3&end=2e3',
    '#view=',
    '#view=cellar',
    '#%',
  ])('asks for nothing where %j makes no sense', (hash) => {
    expect(readPlace(hash)).toEqual({});
  });
});
