import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../corpus/fold.ts';
import { openLibrary } from '../../corpus/library.ts';
import { splitsPair } from './marked.ts';
import { SOAK } from './soak.ts';

const library = openLibrary();
const { search } = library;

const phrasesFor = (query: string): string[] =>
  search(query).phrases.map(({ phrase }) => phrase.canonical);
const exactFor = (query: string): string[] => search(query).exact.map(({ notice }) => notice);

describe('the first phrase for', () => {
  test.each([
    ['Simplified script', '守土有责、守土尽责', '守土有责、守土尽责'],
    ['Traditional script', '守土有責、守土盡責', '守土有责、守土尽责'],
    ['half-converted script', '戰斗堡垒作用', '战斗堡垒作用'],
    ['no punctuation', '守土有责守土担责守土尽责', '守土有责、守土担责、守土尽责'],
    ['full-width blanks', '　守土有责　守土担责　守土尽责　', '守土有责、守土担责、守土尽责'],
    ['quotes of another kind', '「四個意識」', '“四个意识”'],
    ['part of it', '堡垒作用', '战斗堡垒作用'],
    ['pinyin', 'zhandou baolei zuoyong', '战斗堡垒作用'],
    ['pinyin in one word', 'zhandoubaolei', '战斗堡垒作用'],
    ['pinyin with tones', 'zhàndòu bǎolěi', '战斗堡垒作用'],
    ['pinyin in capitals', 'ZHANDOU BAOLEI', '战斗堡垒作用'],
    ['pinyin from the middle', 'baoleizuoyong', '战斗堡垒作用'],
    ['pinyin with an apostrophe', "jian'ju'xing", '艰巨性、复杂性、严峻性'],
    ['initials', 'zdblzy', '战斗堡垒作用'],
    ['initials in full width', 'ｚｄｂｌｚｙ', '战斗堡垒作用'],
    ['a half-remembered member', '守土有責 尽责', '守土有责、守土尽责'],
    ['a digit for a numeral', '4个自信', '“四个自信”'],
    ['v for ü', 'lvzhijinze', '在认真履职尽责上当表率'],
    ['ü', 'lǚzhí jìnzé', '在认真履职尽责上当表率'],
    ['pinyin of 率', 'yishang shuaixia', '以上率下、靠前指挥'],
    ['pinyin of 行', 'xie zai xingdong shang', '把初心写在行动上，把使命落在岗位上'],
    ['the English gloss', 'fighting fortress', '战斗堡垒作用'],
    ['pinyin over a sign', 'dangjian wanggehua', '“党建+网格化”'],
    ['the gloss in capitals', 'FOUR CONSCIOUSNESSES', '“四个意识”'],
    [
      'English words that stand apart',
      'Party flag front line',
      '让党旗在防控疫情斗争第一线高高飘扬',
    ],
    ['English words in another order', 'bureaucratism formalism', '形式主义、官僚主义'],
    ['half a gloss', 'remain true to our original aspiration', '不忘初心、牢记使命'],
    ['a changed word', '疫情就是号令，防控就是责任', '疫情就是命令，防控就是责任'],
    ['a dropped word', '疫情是命令，防控是责任', '疫情就是命令，防控就是责任'],
    ['swapped clauses', '防控就是责任，疫情就是命令', '疫情就是命令，防控就是责任'],
    [
      'members in another order',
      '坚定四个自信、增强四个意识、做到两个维护',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    ],
    ['a closing full stop', '疫情就是命令，防控就是责任。', '疫情就是命令，防控就是责任'],
  ])('%s: %s', (_, query, canonical) => {
    expect(phrasesFor(query)[0]).toBe(canonical);
  });

  test.each(['shoutu youze', 'styz', 'stzz'])(
    '%s finds both forms of the three duties or none',
    (query) => {
      const found = phrasesFor(query).filter((canonical) => canonical.startsWith('守土'));
      expect(found.length === 0 || found.length === 2).toBe(true);
    },
  );

  test('every phrase is the first answer, with score 0, to its own wording in any dress', () => {
    const lost = [...library.phrases.values()].filter(({ canonical }) => {
      const [first] = search(`「${canonical}」`).phrases;
      return first?.score !== 0 || first.phrase.canonical !== canonical;
    });
    expect(lost.map(({ canonical }) => canonical)).toEqual([]);
  });

  test('a score of 0 is for phrases that hold the whole query', () => {
    const whole = search('守土有责、守土尽责').phrases.filter(({ score }) => score === 0);
    expect(whole.map(({ phrase }) => phrase.canonical)).toEqual(['守土有责、守土尽责']);
  });

  test('every phrase answers to the pinyin of its first four characters', () => {
    const lost = [...library.phrases.values()].filter(({ canonical, pinyin }) => {
      const syllables = pinyin.split(' ').filter((syllable) => syllable !== '+');
      return !phrasesFor(syllables.slice(0, 4).join('')).includes(canonical);
    });
    expect(lost.map(({ canonical }) => canonical)).toEqual([]);
  });
});

describe('exact', () => {
  test.each([
    ['战斗堡垒作用', 5],
    ['戰鬥堡壘作用', 5],
    ['守土有责守土尽责', 2],
    ['“四个意识”', 4],
    ['四個意識', 4],
  ])('%s stands in %i notices', (query, count) => {
    expect(new Set(exactFor(query)).size).toBe(count);
  });

  test('reaches over punctuation that differs, never over the end of a sentence', () => {
    expect(exactFor('积极主动履职，有效发挥作用')).toContain('xianning-2022-05-16');
    expect(exactFor('坚决打赢疫情防控阻击战现就有关事项')).toEqual(['shaoxing-2020']);
    expect(exactFor('坚决打赢疫情防控阻击战各级党委')).toEqual([]);
  });

  test('does not ask for the full stop that a pasted sentence ends with', () => {
    expect(exactFor('守土有责、守土担责、守土尽责。')).toEqual(
      exactFor('守土有责、守土担责、守土尽责'),
    );
    expect(exactFor('疫情就是命令，防控就是责任！')).toEqual(
      exactFor('疫情就是命令，防控就是责任'),
    );
  });

  test('gives the range in the notice and in the passage', () => {
    for (const { notice, start, end, passage, passageStart, marked } of search('戰鬥堡壘作用')
      .exact) {
      const { text } = library.notices.get(notice)!;
      expect(text.slice(start, end)).toBe('战斗堡垒作用');
      expect(text.startsWith(passage, passageStart)).toBe(true);
      expect(marked.map((range) => passage.slice(range.start, range.end))).toEqual([
        '战斗堡垒作用',
      ]);
    }
  });
});

describe('similar', () => {
  test('finds the passage of a half-remembered formula', () => {
    expect(search('对不敢担当作风漂浮落实不力的要问责').similar[0]).toMatchObject({
      passage: expect.stringMatching(/作风[飘漂]浮、落实不力/),
    });
  });

  test('finds the passage that changed the word order', () => {
    expect(
      search('让党旗在防控疫情斗争第一线高高飘扬').similar.map(({ passage }) => passage),
    ).toContain('一、加强党的领导，让党旗在疫情防控斗争一线高高飘扬。');
  });

  test.each([
    ['swapped clauses', '防控就是责任，疫情就是命令', ['疫情就是命令', '防控就是责任']],
    ['words that stand apart', '党旗 飘扬', ['党旗', '飘扬']],
    ['half of a formula and a word of it', '守土有責 尽责', ['守土有责', '尽责']],
  ])('marks what query and passage share: %s', (_, query, shared) => {
    const [first] = search(query).similar;
    expect(first?.marked.map(({ start, end }) => first.passage.slice(start, end))).toEqual(shared);
  });

  test('a long sentence is cut to where it is like the query', () => {
    const { similar } = search('党旗 飘扬');
    const central = similar.find(({ notice }) => notice === 'central-2020-01-28');
    expect(central).toMatchObject({
      passage: expect.stringMatching(/^把党的.*让党旗在防控疫情斗争第一线高高飘扬。$/),
      opens: false,
      closes: true,
    });
  });

  test('every passage shares a pair of characters with the query', () => {
    for (const query of ['战疫', '一线疫情', '守土有责', '作风漂浮']) {
      for (const { marked } of search(query).similar) expect(marked).not.toEqual([]);
    }
  });

  test('none is scored as if it held the query', () => {
    const scores = search('守土有责 守土尽责').similar.map(({ score }) => score);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  test('comes best first, with scores between 0 and 1', () => {
    const scores = search('守土有责、守土担责').similar.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
  });
});

describe('odd queries', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\u3000'],
    ['commas and quotes', '，、；：“”‘’（）《》'],
    ['a full stop', '。'],
    ['question and exclamation marks', '？！?!'],
    ['dots', '……'],
    ['zero-width characters', '\u200b\ufeff'],
    ['NUL', '\0'],
    ['an emoji', '🎉'],
  ])('%s finds nothing: %j', (_, query) => {
    expect(search(query)).toEqual({ query, phrases: [], exact: [], similar: [] });
  });

  test.each(['\ud800', '\udc00', '𠮷', 'x', '7', '[', '\\', '.*', '(?:', '__proto__'])(
    '%j is answered',
    (query) => {
      expect(search(query)).toMatchObject({ query });
    },
  );

  test('a single character finds phrases and places that hold it', () => {
    const { phrases, exact, similar } = search('党');
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.every(({ phrase }) => phrase.canonical.includes('党'))).toBe(true);
    expect(exact.length).toBeGreaterThan(100);
    expect(similar).toEqual([]);
  });

  test('a single Latin letter finds no phrase by its sound', () => {
    expect(search('z').phrases.filter(({ score }) => score === 0)).toEqual([]);
  });

  test.each([
    ['a formula repeated', '守土有责、守土尽责，'],
    ['one character', '党'],
    ['English', 'fighting fortress '],
    ['pinyin', 'zhandoubaolei'],
    ['blanks', ' '],
  ])('10,000 characters of %s are answered', (_, piece) => {
    const query = piece.repeat(10_000 / piece.length);
    expect(search(query)).toMatchObject({ query });
  });

  test('a whole notice finds itself', () => {
    for (const { id, text } of library.notices.values()) expect(exactFor(text)).toEqual([id]);
  });
});

describe('laws', () => {
  const fragment = fc
    .tuple(fc.constantFrom(...library.notices.values()), fc.nat(), fc.integer({ min: 1, max: 30 }))
    .map(([{ text }, from, length]) => text.slice(from % text.length).slice(0, length));
  const query = fc.oneof(
    fragment,
    fc.tuple(fragment, fragment).map(([a, b]) => a + b),
    fc.string({ unit: 'binary' }),
  );

  test('exact is exact after folding, similar is never exact, and every range is in bounds', () => {
    fc.assert(
      fc.property(query, (words) => {
        const { exact, similar, phrases } = search(words);
        const wanted = fold(words).text;
        for (const { notice, start, end } of exact) {
          expect(fold(library.notices.get(notice)!.text.slice(start, end)).text).toContain(
            wanted.replace(/^。+|。+$/g, ''),
          );
        }
        for (const { notice, start, end, passage, passageStart, marked, score } of similar) {
          const { text } = library.notices.get(notice)!;
          expect(text.startsWith(passage, passageStart)).toBe(true);
          expect(passageStart).toBeLessThanOrEqual(start);
          expect(passageStart + passage.length).toBeGreaterThanOrEqual(end);
          expect(fold(passage).text.includes(wanted)).toBe(false);
          expect(score).toBeGreaterThanOrEqual(0);
          for (const range of marked) {
            expect(range.start).toBeLessThan(range.end);
            expect(range.end).toBeLessThanOrEqual(passage.length);
            expect(splitsPair(passage, range.start)).toBe(false);
          }
        }
        for (const { score } of phrases) expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 * SOAK },
    );
  });

  test('words that a notice has are found there, in either script', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...library.notices.values()),
        fc.nat(),
        fc.integer({ min: 2, max: 12 }),
        (notice, from, length) => {
          const words = notice.text.slice(from % notice.text.length).slice(0, length);
          if (fold(words).text.replaceAll('。', '').length < 2) return;
          expect(exactFor(words)).toContain(notice.id);
        },
      ),
      { numRuns: 150 * SOAK },
    );
  });
});
