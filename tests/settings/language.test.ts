import { expect, test } from 'vitest';
import { spokenIn } from '../../entrypoints/settings/language.ts';

test.for([
  ['en-US', 'en'],
  ['de', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh_TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['', 'en'],
  ['no such language', 'en'],
])('a browser that speaks “%s” is answered in %s', ([tag = '', language]) => {
  expect(spokenIn({ language: 'browser' }, tag)).toBe(language);
});

test('what the reader has chosen wins over the browser', () => {
  expect(spokenIn({ language: 'zh-Hant' }, 'en-GB')).toBe('zh-Hant');
});
