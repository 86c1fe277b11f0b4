import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { sourceLink } from '../../corpus/sourceLink.ts';
import { marked } from './marked.ts';

const PAGE = 'http://a.cn/page.htm';

/** The directive for the marked words, readable. */
function directive(literal: string, title = '通知', source = PAGE): string | undefined {
  const { text, ranges } = marked(literal);
  const link = sourceLink({ source, title, text }, ranges[0]);
  return link && decodeURIComponent(link);
}

describe('the link into a source', () => {
  test.each([
    [
      'whole clauses: the first and the last',
      '甲乙丙，[[丁戊己，庚辛壬，癸子丑]]。',
      '丁戊己,癸子丑',
    ],
    ['one clause', '甲乙丙，[[丁戊己]]。', '丁戊己'],
    ['words inside a clause have the rest of it around them', '甲，丁[[戊己]]庚。', '丁-,戊己,-庚'],
    ['words that end inside a clause', '甲，[[丁戊，己]]庚。', '丁戊,己,-庚'],
    ['punctuation and digits are never quoted', '甲，[[“丁戊”、12月3日起]]。', '丁戊,日起'],
    ['a clause said before begins earlier', '丁戊。甲乙，[[丁戊]]。', '甲乙,丁戊'],
    ['a last clause said in between is left out', '[[甲乙，丙丁，戊己，丙丁]]。', '甲乙'],
  ])('%s', (_, literal, expected) => {
    expect(directive(literal)).toBe(`${PAGE}#:~:text=${expected}`);
  });

  test('words that the title has begin with the nearest words that it has not', () => {
    expect(directive('甲乙，[[疫情防控]]。', '疫情防控通知')).toBe(`${PAGE}#:~:text=甲乙,疫情防控`);
  });

  test('an address without words that can be told apart stays bare', () => {
    expect(directive('[[123]]')).toBe(PAGE);
    expect(directive('[[通知]]')).toBe(PAGE);
  });

  test('a fragment that the address has gives way', () => {
    expect(directive('[[甲乙]]', '通知', `${PAGE}#top`)).toBe(`${PAGE}#:~:text=甲乙`);
  });

  test('is percent-encoded', () => {
    const link = sourceLink({ source: PAGE, title: '', text: '责任' }, { start: 0, end: 2 });
    expect(link).toBe(`${PAGE}#:~:text=%E8%B4%A3%E4%BB%BB`);
  });

  test('is absent where no address is known', () => {
    expect(sourceLink({ source: null, title: '', text: '责任' })).toBeUndefined();
  });

  test('without a range is the address', () => {
    expect(sourceLink({ source: PAGE, title: '', text: '责任' })).toBe(PAGE);
  });
});

test('every citation of the corpus is found at its place, as a browser reads the directive', () => {
  const { notices, phrases } = openLibrary();
  for (const { citations } of phrases.values()) {
    for (const citation of citations) {
      const notice = notices.get(citation.notice);
      const link = notice && sourceLink(notice, citation);
      if (!notice || link === undefined) continue;
      const found = firstMatch(notice.text, link);
      // It may begin some clauses earlier, never at another place.
      expect(found).toBeLessThan(citation.end);
      expect(found).toBeGreaterThan(citation.start - 100);
    }
  }
});

/** Where a browser finds the directive: the first place where prefix, start and, if it follows at once, suffix stand. */
function firstMatch(page: string, link: string): number {
  const parts = decodeURIComponent(link.split('#:~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  const [start = '', end] = parts;
  const found = page.indexOf(`${prefix}${start}${end === undefined ? suffix : ''}`);
  return found + (prefix?.length ?? 0);
}
