import { expect, test } from 'vitest';
import { shiftMark } from '../../entrypoints/content/shift.ts';

const difference = {
  kept: [{ canonical: { start: 0, end: 2 }, text: { start: 10, end: 12 } }],
  moved: [{ canonical: { start: 2, end: 4 }, text: { start: 14, end: 16 } }],
  replaced: [],
  missing: [{ start: 4, end: 5 }],
  added: [{ start: 12, end: 14 }],
};

test('a mark of the second passage is told in the offsets of that passage, its difference with it', () => {
  const mark = { start: 10, end: 16, phrase: 'p', kind: 'altered' as const, difference };
  expect(shiftMark(mark, 10)).toEqual({
    start: 0,
    end: 6,
    phrase: 'p',
    kind: 'altered',
    difference: {
      kept: [{ canonical: { start: 0, end: 2 }, text: { start: 0, end: 2 } }],
      moved: [{ canonical: { start: 2, end: 4 }, text: { start: 4, end: 6 } }],
      replaced: [],
      missing: [{ start: 4, end: 5 }],
      added: [{ start: 2, end: 4 }],
    },
  });
});

test('the phrases inside a mark move along', () => {
  const inner = { start: 12, end: 14, phrase: 'q', kind: 'verbatim' as const };
  const mark = { start: 10, end: 16, phrase: 'p', kind: 'verbatim' as const, inner: [inner] };
  expect(shiftMark(mark, 10).inner).toEqual([{ ...inner, start: 2, end: 4 }]);
});
