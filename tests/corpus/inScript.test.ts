import { describe, expect, test } from 'vitest';
import { inScript } from '../../corpus/inScript.ts';
import { openLibrary } from '../../corpus/library.ts';
import { convert, type ConvertedScript } from '../../corpus/script.ts';

const library = openLibrary();
const SCRIPTS: readonly ConvertedScript[] = ['simplified', 'traditional'];

describe.each(SCRIPTS)('in %s script', (script) => {
  const shown = inScript(library, script);

  test('every text, title and wording is as long as issued, so that every offset stays', () => {
    for (const [id, { text, title, issuer }] of library.notices) {
      const notice = shown.notices.get(id);
      expect(notice?.text.length).toBe(text.length);
      expect(notice?.title.length).toBe(title.length);
      expect(notice?.issuer.length).toBe(issuer.length);
    }
    for (const [id, { canonical }] of library.phrases) {
      expect(shown.phrases.get(id)?.canonical.length).toBe(canonical.length);
    }
  });

  test('a passage of a ladder is what the notice has there', () => {
    for (const { notice, citations } of shown.cite('daying-zujizhan')) {
      for (const { passage, passageStart } of citations) {
        const text = shown.notices.get(notice.id)?.text;
        expect(text?.slice(passageStart, passageStart + passage.length)).toBe(passage);
      }
    }
  });

  test('the marks of a notice are of the kinds that it has as issued', () => {
    for (const [id, { text }] of library.notices) {
      expect(shown.spot(shown.notices.get(id)?.text ?? '')).toEqual(library.spot(text));
    }
  });

  test('a search finds the same places', () => {
    const places = ({ exact }: ReturnType<typeof library.search>): string[] =>
      exact.map(({ notice, start, end }) => `${notice} ${start} ${end}`);
    expect(places(shown.search('守土有責'))).toEqual(places(library.search('守土有责')));
  });
});

test('words are told apart that share a character, and the forms are those of today', () => {
  const texts = [...inScript(library, 'traditional').notices.values()].map(({ text }) => text);
  const all = texts.join('\n');
  expect(all).toContain('發揮黨員幹部');
  expect(all).toContain('為打贏疫情防控阻擊戰');
  expect(all).not.toMatch(/[爲衆们这说为]/);
});

test('a notice in Traditional script is shown in Simplified, its glosses beside it', () => {
  const texts = [...inScript(library, 'simplified').notices.values()].map(({ text }) => text);
  expect(texts.join('\n')).not.toMatch(/[黨組織們這說為]/);
});

test('an exception takes the place of what the characters alone would be', () => {
  expect(convert('头发', 'traditional')).toBe('頭發');
  expect(convert('头发', 'traditional', [[1, '髮']])).toBe('頭髮');
});
