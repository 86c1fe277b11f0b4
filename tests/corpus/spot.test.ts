import * as fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { fold } from '../../corpus/fold.ts';
import { openLibrary } from '../../corpus/library.ts';
import type { Mark } from '../../corpus/notice.ts';
import { createSpotter, type Wording } from '../../corpus/spot.ts';
import { SLICE } from '../../corpus/spotting/sieve.ts';
import { proseOn, SHELVES } from '../bench/quality/prose.ts';
import { dressed } from './dressing.ts';
import { foldedRanges, marked, splitsPair, withMarks } from './marked.ts';
import { SOAK } from './soak.ts';

const library = openLibrary();
const phrases = [...library.phrases.values()];
const { spot } = createSpotter(phrases);

const spotterFor = (...canonicals: string[]) =>
  createSpotter(canonicals.map((canonical) => ({ id: canonical, canonical })));

/** What a wording is found as: `phrase id · match kind`. */
const found = (text: string): string[] =>
  spot(text).map(({ phrase, kind }) => `${phrase} · ${kind}`);

describe('marks stand where the phrase stands', () => {
  test.each([
    '要做到[[守土有责、守土尽责]]。',
    '要做到[[守土有責、守土盡責]]。',
    '[[守土有责、守土担责、守土尽责]]',
    '[[疫情就是命令，防控就是责任]]。面对疫情',
    '充分发挥基层党组织[[战斗堡垒作用]]和党员[[先锋模范作用]]',
    '切实[[增强“四个意识”、坚定“四个自信”、做到“两个维护”]]，',
    '树牢[[“四个意识”]]，坚定[[「四個自信」]]，做到[[『兩個維護』]]',
    '树牢[["四个意识"]]，坚定[[四个自信]]',
    '树牢 [[“四个意识”]] ，',
    '\ufeff\n[[冲锋在前]]\n[[党建引领]]',
    '[[战斗堡垒作用]][[战斗堡垒作用]][[战斗堡垒作用]]',
    '战斗堡垒战斗堡垒作[[战斗堡垒作用]]用',
    '𠮷𠮷[[战斗堡垒作用]]𠮷',
  ])('%s', (literal) => {
    const { text } = marked(literal);
    expect(withMarks(text, spot(text))).toBe(literal);
  });

  test.each([
    ['brackets that are no quotes stay outside', '（[[四个意识]]、[[四个自信]]）'],
    ['a book title is not a quoted term', '《[[四个意识]]读本》'],
    ['one straight quote does not serve two terms', '[[四个意识]][["四个自信"]]'],
    ['full-width straight quotes belong to the term', '树牢[[＂四个意识＂]]，'],
    ['a mark that is opened inside is closed', '彰显[[疫情就是“命令”，防控就是“责任”]]的自觉'],
    ['a mark that is closed inside is opened', '做到[[「守土有責」「守土盡責」]]，'],
    ['a bracket in a bracket', '（[[“守土有责”（“守土尽责”）]]）'],
    ['what encloses the whole is not part of it', '“[[疫情就是命令，防控就是责任]]”'],
    ['nor is what stands further off', '“疫情防控”要“[[守土有责，守土尽责]]”'],
  ])('%s: %s', (_, literal) => {
    const { text } = marked(literal);
    expect(withMarks(text, spot(text))).toBe(literal);
  });

  test('a mark ends behind a character of two halves, never between them', () => {
    const literal = '要[[及时回应群众关\u{2f850}]]。';
    const { text } = marked(literal);
    expect(withMarks(text, spot(text))).toBe(literal);
  });
});

describe('leftmost, then longest', () => {
  test.each([
    [['甲乙', '甲乙丙'], '[[甲乙丙]]'],
    [['甲乙丙', '乙丙丁戊'], '[[甲乙丙]]丁戊'],
    [['甲乙', '乙丙', '丙丁'], '[[甲乙]][[丙丁]]'],
    [['甲甲'], '[[甲甲]][[甲甲]]甲'],
    [['甲甲', '甲甲甲'], '[[甲甲甲]][[甲甲]]'],
    [['甲乙甲乙', '乙甲乙甲乙'], '[[甲乙甲乙]]甲乙'],
    [['甲乙丙丁戊', '甲乙丙丁己'], '甲乙丙丁[[甲乙丙丁己]]甲乙丙丁'],
    [['甲乙丙丁', '丙丁'], '[[丙丁]]甲乙丙[[甲乙丙丁]]'],
  ])('%j in %s', (wordings, literal) => {
    const { text } = marked(literal);
    expect(withMarks(text, spotterFor(...wordings).spot(text))).toBe(literal);
  });

  test('what stands inside a longer mark is its inner marks, by start', () => {
    const [outer] = spot('增强“四个意识”、坚定“四个自信”、做到“两个维护”');
    expect(outer).toMatchObject({
      phrase: 'zengqiang-jianding-zuodao',
      inner: [
        { phrase: 'sige-yishi', start: 2, end: 8 },
        { phrase: 'sige-zixin', start: 11, end: 17 },
        { phrase: 'liangge-weihu', start: 20, end: 26 },
      ],
    });
  });
});

describe('one formula in every dress is the same wording', () => {
  test.each([
    ['as issued', '疫情就是命令，防控就是责任', 'verbatim'],
    ['Traditional', '疫情就是命令，防控就是責任', 'same-wording'],
    ['no punctuation', '疫情就是命令防控就是责任', 'same-wording'],
    ['half-width comma', '疫情就是命令,防控就是责任', 'same-wording'],
    ['enumeration comma', '疫情就是命令、防控就是责任', 'same-wording'],
    ['semicolon', '疫情就是命令；防控就是责任', 'same-wording'],
    ['colon', '疫情就是命令：防控就是责任', 'same-wording'],
    ['doubled comma', '疫情就是命令，,防控就是责任', 'same-wording'],
    ['middle dot', '疫情就是命令·防控就是责任', 'same-wording'],
    ['katakana middle dot', '疫情就是命令・防控就是责任', 'same-wording'],
    ['dash', '疫情就是命令——防控就是责任', 'same-wording'],
    ['slash', '疫情就是命令/防控就是责任', 'same-wording'],
    ['quotes', '“疫情就是命令”，“防控就是责任”', 'same-wording'],
    ['corner brackets', '「疫情就是命令，防控就是責任」', 'same-wording'],
    ['blank', '疫情就是命令 防控就是责任', 'same-wording'],
    ['ideographic space', '疫情就是命令　防控就是责任', 'same-wording'],
    ['no-break space', '疫情就是命令，\u00a0防控就是责任', 'same-wording'],
    ['line feed', '疫情就是命令，\n防控就是责任', 'same-wording'],
    ['hard wrap inside a word', '疫情就是命 令,防控\r\n就是责任', 'same-wording'],
    ['letter by letter', '疫 情 就 是 命 令 防 控 就 是 责 任', 'same-wording'],
    ['zero-width space', '疫情\u200b就是命令，防控就是责任', 'same-wording'],
    ['word joiner and BOM', '疫情\u2060就是\ufeff命令，防控就是责任', 'same-wording'],
    ['bidi marks', '疫情\u200e就是命令，\u202b防控就是责任\u202c', 'same-wording'],
    ['soft hyphen', '疫情就是命\u00ad令，防控就是责任', 'same-wording'],
    ['variation selectors', '疫情就是命\ufe00令，防控就是责\u{e0100}任', 'same-wording'],
    ['combining marks', '疫情就是命令\u0323，防控就是责任', 'same-wording'],
    ['compatibility ideograph', '疫情就是命\uf9a8，防控就是责任', 'same-wording'],
    ['pinyin', '疫(yì)情(qíng)就是命令(lìng)，防(fáng)控就是責(zé)任', 'same-wording'],
    [
      'pinyin without tones',
      '疫(yi) 情(qing) 就(jiu) 是(shi) 命(ming) 令(ling) 防(fang) 控(kong) 就(jiu) 是(shi) 责(ze) 任(ren)',
      'same-wording',
    ],
    ['an emoji', '疫情就是命令🚨防控就是责任', 'same-wording'],
    ['an inline image', '疫情就是命令\ufffc防控就是责任', 'same-wording'],
  ])('%s', (_, text, kind) => {
    expect(found(text)).toEqual([`yiqing-mingling-fangkong-zeren · ${kind}`]);
  });

  test.each([
    ['half converted', '戰斗堡壘作用', 'zhandou-baolei'],
    ['mixed script', '战鬥堡壘作用', 'zhandou-baolei'],
    ['干 for 幹', '關心愛護干部', 'guanxin-aihu-ganbu'],
    ['幹', '關心愛護幹部', 'guanxin-aihu-ganbu'],
    ['瞭', '把防控疫情的表現作為瞭解幹部的「試金石」', 'liaojie-ganbu-shijinshi'],
    ['系 for 係', '政治優勢、組織優勢、密切聯系群眾優勢', 'sange-youshi'],
    ['Hong Kong', '政治優勢、組織優勢、密切聯繫羣眾優勢', 'sange-youshi'],
    [
      '裡',
      '哪裡任務險重哪裡就有黨組織堅強有力的工作、哪裡就有黨員當先鋒作表率',
      'nali-renwu-nali-dang',
    ],
    [
      '裏',
      '哪裏任務險重哪裏就有黨組織堅強有力的工作、哪裏就有黨員當先鋒作表率',
      'nali-renwu-nali-dang',
    ],
    [
      '里',
      '哪里任務險重哪里就有黨組織堅強有力的工作、哪里就有黨員當先鋒作表率',
      'nali-renwu-nali-dang',
    ],
    ['於', '敢於擔當、勇於破難、甘於奉獻、善於作為', 'sige-yu'],
    ['于 and 爲', '敢于擔當、勇于破難、甘于奉獻、善于作爲', 'sige-yu'],
    ['衝 and 羣', '逆行而上，衝鋒在前', 'nixing-chongfeng'],
    ['radicals of a PDF', '⼈⺠利益⾼于⼀切', 'renmin-liyi-gaoyu'],
    ['plane 2', '\u{2f825}挑重担、迎难而上', 'tiaodan-yingnan'],
    ['full-width plus', '「黨建＋網格化」', 'dangjian-wanggehua'],
    ['no quotes', '推行党建+网格化防控', 'dangjian-wanggehua'],
  ])('%s: %s', (_, text, id) => {
    expect(found(text)).toEqual([`${id} · same-wording`]);
  });

  test.each([
    ['〇', '二〇二〇年目标'],
    ['○', '二○二○年目标'],
    ['零', '二零二零年目标'],
    ['mixed', '二〇二零年目標'],
  ])('a zero written %s', (_, text) => {
    expect(spotterFor('二〇二〇年目标').spot(text)).toHaveLength(1);
  });

  test.each([
    ['full width', '２０２０年目标'],
    ['mathematical', '𝟐𝟎𝟐𝟎年目标'],
    ['double-struck', '𝟚𝟘𝟚𝟘年目标'],
    ['circled', '②⓪②⓪年目标'],
  ])('%s digits', (_, text) => {
    expect(spotterFor('2020年目标').spot(text)).toHaveLength(1);
  });

  test.each(['t', 'tw', 'hk'] as const)(
    'every phrase in OpenCC’s script “%s” is the same wording',
    (to) => {
      const convert = Converter({ from: 'cn', to });
      const lost = phrases.filter(
        ({ id, canonical }) => spot(convert(canonical))[0]?.phrase !== id,
      );
      expect(lost.map(({ canonical }) => convert(canonical))).toEqual([]);
    },
  );

  test.each(['t', 'tw', 'hk'] as const)(
    'a notice in script “%s” has the marks of the original',
    (to) => {
      const convert = Converter({ from: 'cn', to });
      for (const { text } of library.notices.values()) {
        const converted = convert(text);
        expect(spot(converted).map(placeOf)).toEqual(spot(text).map(placeOf));
      }
    },
  );
});

describe('what is not the phrase is not marked', () => {
  test.each([
    ['a negation', '守土无责、守土尽责'],
    ['a negation in all members', '守土无责、守土无担、守土不尽责'],
    ['a missing member', '守土有责、守土担责'],
    ['half a member', '守土有责、守土尽'],
    ['another order', '守土尽责、守土有责'],
    ['clauses swapped', '防控就是责任，疫情就是命令'],
    ['a word between', '守土有责、更要守土尽责'],
    ['another word', '守土有责、守土负责'],
    ['a digit between', '守土有责1守土尽责'],
    ['a foreign word between', '守土有责and守土尽责'],
    ['a full stop', '疫情就是命令。防控就是责任'],
    ['a Western full stop', '疫情就是命令.防控就是责任'],
    ['a full-width Western full stop', '疫情就是命令．防控就是责任'],
    ['an exclamation mark', '疫情就是命令！防控就是责任'],
    ['a question mark', '疫情就是命令?防控就是责任'],
    ['a doubled exclamation mark', '疫情就是命令‼防控就是责任'],
    ['a vertical full stop', '疫情就是命令︒防控就是责任'],
    ['words left out', '疫情就是命令……防控就是责任'],
    ['a paragraph separator', '疫情就是命令\u2029防控就是责任'],
    ['English in parentheses', '疫情就是命令(not)，防控就是责任'],
    ['one character more inside', '战斗的堡垒作用'],
    ['vocabulary alone', '疫情防控工作，各级党委，习近平总书记'],
    ['members apart', '守土有责是要求，守土尽责是行动'],
  ])('%s: %s', (_, text) => {
    expect(withMarks(text, spot(text))).toBe(text);
  });

  test.each([
    ['a service area', '第三服务区'],
    ['ten of the most', '这十个最贫困的县'],
    ['two better plans', '两个更好的方案'],
    ['five more concrete aims', '五个更加具体的目标'],
  ])('a quoted term is more than its characters: %s', (_, text) => {
    expect(withMarks(text, library.spot(text))).toBe(text);
  });

  test.each([
    ['leading cadres', '加强党的领导干部队伍建设'],
    ['the front line', '冲锋在前线的战士'],
    ['an advance headquarters', '森林消防靠前指挥部'],
    ['a leading group', '加强党的领导班子建设'],
    ['people who notice something', '我们四个意识到走错了路'],
    ['confident people', '他们四个自信满满地报了名'],
    ['two of those who maintain', '两个维护人员守到天亮'],
  ])('words that only begin like a phrase: %s', (_, text) => {
    expect(withMarks(text, library.spot(text))).toBe(text);
  });

  test.each(SHELVES.flatMap(proseOn))(
    'prose is marked where it has formulas, and nowhere else: $name',
    ({ text, formulas }) => {
      expect(withMarks(text, library.spot(text))).toBe(withMarks(text, formulas));
    },
  );
});

describe('laws', () => {
  test('spotting the corpus’ phrases equals looking for each of them', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...phrases.map(({ canonical }) => canonical)),
      fc
        .tuple(fc.constantFrom(...phrases), fc.nat(), fc.nat())
        .map(([{ canonical }, a, b]) =>
          canonical.slice(a % canonical.length).slice(0, 1 + (b % 9)),
        ),
      fc.constantFrom(...Array.from('的和党土责。！\n ，、\u200b\ud800𠮷'), '(wèi)', '、 、'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(oracleView(text, spot(text))).toEqual(naiveSpot(phrases, text));
      }),
      { numRuns: 300 * SOAK },
    );
  });

  const alphabet = ['甲', '乙', '丙'];
  const smallLexicon = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 2, maxLength: 9 }),
    { minLength: 1, maxLength: 12 },
  );
  const smallText = fc.string({
    unit: fc.constantFrom(
      ...alphabet,
      ...alphabet,
      '。',
      ' ',
      '、',
      '\u200b',
      '\ud800',
      '\udc00',
      '𠮷',
    ),
    maxLength: 120,
  });

  test('so it does with wordings that overlap, repeat and begin alike, inside one another too', () => {
    fc.assert(
      fc.property(smallLexicon, fc.array(smallText, { maxLength: 8 }), (canonicals, texts) => {
        const wordings = canonicals.map((canonical) => ({ id: canonical, canonical }));
        const small = createSpotter(wordings);
        for (const text of texts) {
          expect(oracleView(text, small.spot(text))).toEqual(naiveSpot(wordings, text));
          expect(oracleView(text, small.occurrences(text))).toEqual(
            naiveOccurrences(wordings, text),
          );
        }
      }),
      { numRuns: 300 * SOAK },
    );
  });

  test('and with a single repeated character', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2, max: 12 }), { minLength: 1 }),
        fc.nat({ max: 60 }),
        (lengths, length) => {
          const wordings = lengths.map((n) => ({ id: `${n}`, canonical: '甲'.repeat(n) }));
          const text = '甲'.repeat(length);
          const marks = createSpotter(wordings).spot(text);
          expect(oracleView(text, marks)).toEqual(naiveSpot(wordings, text));
        },
      ),
      { numRuns: 100 * SOAK },
    );
  });

  test('dressing a phrase never loses it, and the mark covers what was dressed', () => {
    const context = fc.constantFrom('', '的', '。', '要', '\n', '  ', '𠮷');
    const dressedPhrase = fc
      .tuple(fc.constantFrom(...phrases), context, context)
      .chain(([phrase, before, after]) =>
        dressed(phrase.canonical).map((dress) => ({ phrase, before, after, dress })),
      );
    fc.assert(
      fc.property(dressedPhrase, ({ phrase, before, after, dress }) => {
        const text = before + dress.text + after;
        const marks = spot(text);
        expect(marks.map((mark) => mark.phrase)).toEqual([phrase.id]);
        const range = { start: before.length + dress.start, end: before.length + dress.end };
        expect(foldedRanges(text, marks)).toEqual(foldedRanges(text, [range]));
      }),
      { numRuns: 3000 * SOAK },
    );
  });

  test('marks are sorted, apart, in bounds and never split a character', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...phrases.map(({ canonical }) => canonical)),
      fc
        .constantFrom(...phrases)
        .chain(({ canonical }) => dressed(canonical).map(({ text }) => text)),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, inner = [] } of spot(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([start, end].filter((offset) => splitsPair(text, offset))).toEqual([]);
          for (const part of inner) {
            expect(part.start).toBeGreaterThanOrEqual(start);
            expect(part.end).toBeLessThanOrEqual(end);
          }
          last = end;
        }
      }),
      { numRuns: 1000 * SOAK },
    );
  });

  test('texts joined by a paragraph separator keep each its own marks, wherever a slice ends', () => {
    const filler = fc.integer({ min: 0, max: 4200 }).map((length) => '的'.repeat(length));
    const piece = fc
      .tuple(
        filler,
        fc.array(
          fc.oneof(
            fc
              .constantFrom(...phrases)
              .chain(({ canonical }) => dressed(canonical).map(({ text }) => text)),
            fc.constantFrom(
              '守土有责',
              '、守土尽责',
              '疫情就是',
              '“',
              '”',
              '(wèi)',
              '𠮷',
              '\ud842',
              '\udfb7',
            ),
          ),
          { maxLength: 4 },
        ),
      )
      .map(([fill, parts]) => fill + parts.join(''));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 4 }), (texts) => {
        let offset = 0;
        const apart = texts.flatMap((text) => {
          const marks = spot(text).map((mark) => shifted(mark, offset));
          offset += text.length + 1;
          return marks;
        });
        expect(spot(texts.join('\u2029'))).toEqual(apart);
      }),
      { numRuns: 200 * SOAK },
    );
  });

  test.each([-3, -2, -1, 0, 1, 2])('a phrase that lies over a slice end (%i) is found', (shift) => {
    for (const slice of [1024, 2048, 4096, 8192, 16384, 32768, 65536]) {
      const before = '的'.repeat(slice - 4 + shift);
      expect(spot(`${before}守(shǒu)土有責、守土盡責`)).toHaveLength(1);
      expect(spot(`${before}守土有責、${' '.repeat(slice)}守土盡責`)).toHaveLength(1);
    }
  });
});

test.each([
  ['疫情就是命令，防控就是责任', '疫情就是命令，防(fáng)控(kòng)就(jiù)是(shì)責(zé)任(rèn)'],
  ['疫情就是命令，防控2020年', '疫情就是命令，防控𝟚𝟘𝟚𝟘年'],
  ['“四个意识”', '“四个意识(shí)”'],
])('dress that begins behind the end of a slice is seen through: %s as %s', (wording, dress) => {
  const { spot: spotDressed } = spotterFor(wording);
  const alone = spotDressed(dress);
  expect(alone).not.toEqual([]);
  for (let before = SLICE - 24; before <= SLICE; before++) {
    const marks = spotDressed('的'.repeat(before) + dress);
    expect(marks).toEqual(alone.map((mark) => shifted(mark, before)));
  }
});

describe('odd input', () => {
  test.each([
    ['nothing', ''],
    ['one character', '党'],
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate', '\udc00'],
    ['NUL', '\0\0\0\0'],
    ['only punctuation', '，。、；：？！“”‘’（）——……'],
    ['only blanks', ' \n\t\u3000\u200b'],
  ])('%s has no marks', (_, text) => {
    expect(spot(text)).toEqual([]);
  });

  test('NUL and lone surrogates between phrases hide none', () => {
    expect(found('\0战斗堡\0垒作用\ud800战斗堡垒作用\udc00')).toEqual([
      'zhandou-baolei · same-wording',
      'zhandou-baolei · verbatim',
    ]);
  });

  test('a phrase 100,000 times', () => {
    expect(spot('守土有责、守土尽责'.repeat(100_000))).toHaveLength(100_000);
  });

  test('a short phrase and a long one by turns, 30,000 times', () => {
    const { spot: spotTwo } = spotterFor('三服务', '战斗堡垒作用');
    expect(spotTwo('三服务，战斗堡垒作用，'.repeat(30_000))).toHaveLength(60_000);
  });

  test.each([
    ['one character', '责'],
    ['all but the end of a phrase', '疫情就是命令，防控就是责'],
    ['glosses', '党(dǎng)'],
  ])('10 MB of %s', (_, piece) => {
    expect(spot(piece.repeat(10_000_000 / piece.length))).toEqual([]);
  });

  test.each([
    ['the beginning of a phrase', '守土有'],
    ['parentheses', '（'],
    ['glosses that never end', '党(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['line feeds', '\n'],
    ['blanks', ' '],
    ['surrogates', '\ud800'],
    ['astral characters', '𠮷'],
    ['emoji', '😀'],
  ])('2 MB of %s', (_, piece) => {
    expect(spot(piece.repeat(2_000_000 / piece.length))).toEqual([]);
  });

  test('a formula that 10 MB of blanks part', () => {
    expect(spot(`守土有责、${' '.repeat(10_000_000)}守土尽责`)).toHaveLength(1);
  });

  test('wordings of one character repeated, in text of the same', () => {
    const { spot: spotRun } = spotterFor('甲'.repeat(500), '甲甲', '甲甲甲甲甲');
    expect(spotRun('甲'.repeat(20_000))).toHaveLength(40);
  });

  test('no wordings at all', () => {
    expect(createSpotter([]).spot('守土有责')).toEqual([]);
  });

  test.each(['', '党', '、、', ' 党 '])(
    'a wording of fewer than two characters is refused: %j',
    (canonical) => {
      expect(() => spotterFor(canonical)).toThrow(RangeError);
    },
  );
});

function placeOf({ phrase, start, end }: Mark): string {
  return `${phrase} ${start}-${end}`;
}

function shifted(mark: Mark, by: number): Mark {
  const { start, end, inner } = mark;
  const moved = { ...mark, start: start + by, end: end + by };
  return inner ? { ...moved, inner: inner.map((part) => shifted(part, by)) } : moved;
}

interface Place {
  phrase: string;
  start: number;
  end: number;
}

/** Marks by folded unit, which leaves out quotes and blanks. */
function oracleView(text: string, marks: readonly Mark[]): Place[] {
  return foldedRanges(text, marks).map((range, i) => ({ phrase: marks[i]!.phrase, ...range }));
}

/** Every place of every wording in the folded text, one after the other. */
function naiveOccurrences(wordings: readonly Wording[], text: string): Place[] {
  const { text: plain } = fold(text);
  return wordings
    .flatMap(({ id, canonical }) => {
      const wanted = fold(canonical).text;
      const places: Place[] = [];
      for (let i = plain.indexOf(wanted); i !== -1; i = plain.indexOf(wanted, i + 1)) {
        places.push({ phrase: id, start: i, end: i + wanted.length });
      }
      return places;
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function naiveSpot(wordings: readonly Wording[], text: string): Place[] {
  const kept: Place[] = [];
  for (const place of naiveOccurrences(wordings, text)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}
