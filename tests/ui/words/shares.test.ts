import { expect, test } from 'vitest';
import { shareWords } from '../../../entrypoints/ui/words/shares.ts';

test.for([
  [0, '0%', '0%'],
  [0.004, 'under 1%', '不到1%'],
  [0.126, '13%', '13%'],
  [0.996, 'over 99%', '超過99%'],
  [1, '100%', '100%'],
] as const)('a share of %d is never rounded to nothing or to all', ([share, en, zh]) => {
  expect(shareWords(share, 'en')).toBe(en);
  expect(shareWords(share, 'zh-Hant')).toBe(zh);
});
