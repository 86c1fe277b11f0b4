import { expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { noteOf } from '../../entrypoints/ui/PhraseNote.tsx';

const noted = [...openLibrary().phrases.values()].filter(({ note }) => note !== undefined);

test('every note on a phrase is in the language of the reader', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    expect(noted.map((phrase) => noteOf(phrase, language)?.language)).toEqual(
      noted.map(() => language),
    );
  }
});

test('a note that no editor has written in Chinese is in English, and marked as such', () => {
  expect(noteOf({ note: 'Put forward in 2016.' }, 'zh-Hant')).toEqual({
    words: 'Put forward in 2016.',
    language: 'en',
  });
});

test('a phrase without a note has none in any language', () => {
  expect(noteOf({}, 'zh-Hans')).toBeNull();
});
