import { describe, expect, test } from 'vitest';
import type { PageReport } from '../../entrypoints/background/protocol.ts';
import { frameOf, phraseFrameOf, stepFrom } from '../../entrypoints/thispage/steps.ts';

const report = (frame: string, ...phrases: [string, number][]): PageReport => ({
  frame,
  top: frame === 'top',
  site: 'a.example',
  complete: true,
  found: phrases.map(([phrase, count]) => ({ phrase, kinds: ['verbatim'], count })),
});
const page = [report('top', ['甲', 2], ['乙', 1]), report('empty'), report('inner', ['甲', 2])];

describe('stepFrom', () => {
  test.each([
    ['begins at the first mark', undefined, 1, 0],
    ['begins at the last mark where one goes back', undefined, -1, 4],
    ['goes on', 1, 1, 2],
    ['goes around the end', 4, 1, 0],
    ['goes around the beginning', 0, -1, 4],
  ] as const)('%s', (_, at, by, expected) => {
    expect(stepFrom(at, by, 5)).toBe(expected);
  });
});

test('a mark of the page is a mark of one of its frames', () => {
  expect(frameOf(page, 2)).toEqual({ frame: 'top', place: 2 });
  expect(frameOf(page, 3)).toEqual({ frame: 'inner', place: 0 });
  expect(frameOf(page, 5)).toBeUndefined();
});

test('the places of a phrase go on from frame to frame', () => {
  expect(phraseFrameOf(page, '甲', 1)).toEqual({ frame: 'top', place: 1 });
  expect(phraseFrameOf(page, '甲', 2)).toEqual({ frame: 'inner', place: 0 });
  expect(phraseFrameOf(page, '丙', 0)).toBeUndefined();
});
