import { expect, test, vi } from 'vitest';
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

test.each([
  ['Asia/Shanghai', '2027-01-01'],
  ['America/New_York', '2026-12-31'],
])('today in %s is the reader’s day, not that of Greenwich', (zone, day) => {
  vi.stubEnv('TZ', zone);
  const times = ['2026-12-31T23:30Z', '2027-01-01T02:30Z'];
  expect(times.map((time) => today(new Date(time)))).toEqual([day, day]);
  vi.unstubAllEnvs();
});
