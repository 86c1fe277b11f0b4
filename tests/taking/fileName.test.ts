import { expect, test } from 'vitest';
import { fileNameFor } from '../../entrypoints/taking/fileName.ts';
import { today } from '../../entrypoints/taking/today.ts';

test.each([
  ['a title', '某市部署疫情防控', 'tifa-2026-11-21-某市部署疫情防控.md'],
  ['slashes, dots and blanks', '../a b:“c”', 'tifa-2026-11-21-a-b-c.md'],
  ['nothing', '', 'tifa-2026-11-21.md'],
  ['marks alone', '***', 'tifa-2026-11-21.md'],
  ['a long title', '长'.repeat(100), `tifa-2026-11-21-${'长'.repeat(40)}.md`],
  ['a long title of rare characters', '𠀀'.repeat(60), `tifa-2026-11-21-${'𠀀'.repeat(40)}.md`],
])('a file is named after %s', (_, title, expected) => {
  expect(fileNameFor(title, '2026-11-21', 'md')).toBe(expected);
});

test('today is the reader’s day, not that of Greenwich', () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});
