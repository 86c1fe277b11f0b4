import { expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { groundsOf } from '../../entrypoints/ui/grounds.ts';

const notices = [...openLibrary().notices.values()];

test('how date and address are known is said in the language of the reader, for every notice', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    expect(notices.map((notice) => groundsOf(notice, language).language)).toEqual(
      notices.map(() => language),
    );
  }
});

test('where no editor has written it in Chinese it is said in English, and marked as such', () => {
  const [notice] = notices;
  if (!notice) throw new Error('the corpus is empty');
  const { grounds: _grounds, ...bare } = notice;
  expect(groundsOf(bare, 'zh-Hant')).toEqual({
    date: bare.dateGround,
    source: bare.sourceGround,
    language: 'en',
  });
});
