import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../corpus/library.ts';
import { marked, withMarks } from './marked.ts';

const library = openLibrary();

describe('spot', () => {
  test.each([
    ['a single line feed is a hard wrap', '[[守土有责\n守土尽责]]'],
    ['so is one with blanks around it', '[[守土有责、  \r\n  守土尽责]]'],
    ['an empty line ends a passage', '守土有责\n\n守土尽责'],
    ['so does a line of blanks', '守土有责\n　 \t\n守土尽责'],
    ['so does an empty line of Windows', '守土有责\r\n\r\n守土尽责'],
    ['so does a paragraph separator', '守土有责\u2029守土尽责'],
    [
      'offsets behind empty lines are the text’s own',
      '甲\n\n\n\n乙[[战斗堡垒作用]]\n\n[[战斗堡垒作用]]',
    ],
  ])('%s', (_, literal) => {
    const { text } = marked(literal);
    expect(withMarks(text, library.spot(text))).toBe(literal);
  });
});

describe('odd input', () => {
  test.each([
    ['nothing', ''],
    ['one character', '责'],
    ['lone surrogates', '\ud800\udc00\ud800'],
    ['NUL', '\0\0'],
    ['only punctuation', '，。、；：？！“”（）'],
    ['ordinary characters', '的'.repeat(1_000_000)],
    ['emoji', '😀'.repeat(100_000)],
    ['empty lines', '\n'.repeat(1_000_000)],
  ])('%s has no marks and no runs', (_, text) => {
    expect(library.spot(text)).toEqual([]);
    expect(library.trace(text)).toEqual({ runs: [], coverage: 0, nearest: null });
  });

  test.each([
    ['a formula', '守土有责、守土尽责，'],
    ['one with its clauses swapped', '防控就是责任，疫情就是命令。'],
  ])('%s 10,000 times is marked as often', (_, text) => {
    expect(library.spot(text.repeat(10_000))).toHaveLength(10_000);
  });
});

describe('cite', () => {
  test('climbs down from the centre', () => {
    const rungs = library.cite('zhandou-baolei');
    expect(rungs.map(({ notice, daysAfterFirst }) => [notice.id, daysAfterFirst])).toEqual([
      ['central-2020-01-28', 2],
      ['xinyang-2020-01-26', 0],
      ['ningbo-2020-01-30', 4],
      ['xianning-2022-05-16', 841],
      ['shaoxing-2020', undefined],
    ]);
  });

  test('a notice that has 攻坚战 for 阻击战 is altered, and not the first', () => {
    const rungs = library.cite('daying-zujizhan');
    expect(
      rungs.map(({ notice, altered, daysAfterFirst }) => [notice.id, altered, daysAfterFirst]),
    ).toEqual([
      ['central-2020-01-28', false, 0],
      ['xinyang-2020-01-26', true, -2],
      ['ningbo-2020-01-30', false, 2],
      ['xianning-2022-05-16', false, 839],
      ['shaoxing-2020', false, undefined],
    ]);
  });

  test('every citation’s passage holds the phrase where it is marked', () => {
    for (const [id] of library.phrases) {
      for (const { notice, citations } of library.cite(id)) {
        const { text } = library.notices.get(notice.id)!;
        for (const { start, end, passage, passageStart, marked: range } of citations) {
          expect(passage.slice(range.start, range.end)).toBe(text.slice(start, end));
          expect(text.startsWith(passage, passageStart)).toBe(true);
        }
      }
    }
  });

  test.each(['', 'no-such-phrase', '__proto__', 'constructor'])('knows no phrase %j', (id) => {
    expect(library.cite(id)).toEqual([]);
  });
});

test('two libraries answer alike, and neither changes the corpus', () => {
  const [one, other] = [openLibrary(), openLibrary()];
  one.search('守土有责');
  one.spot('守土有责、守土尽责');
  expect(one.search('守土有责')).toEqual(other.search('守土有责'));
  expect(one.cite('zhandou-baolei')).toEqual(other.cite('zhandou-baolei'));
});
