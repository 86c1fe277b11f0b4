import * as fc from 'fast-check';
import STCharacters from 'opencc-js/dict/STCharacters';
import { describe, expect, test } from 'vitest';
import { fold } from '../../corpus/fold.ts';
import { splitsPair } from './marked.ts';
import { SOAK } from './soak.ts';

const folded = (text: string): string => fold(text).text;
const restless = (text: string): boolean => folded(folded(text)) !== folded(text);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('守土有責，(wèi)（a）「」。\n〇'),
      '\ud87e',
      '\udc04',
      '𠮷',
      '\u{2f804}',
      '🈁',
      '🅊',
    ),
  }),
);

describe('script', () => {
  test.each([
    ['守土有責', '守土有责'],
    ['戰鬥堡壘作用', '战斗堡垒作用'],
    ['战鬥堡垒作用', '战斗堡垒作用'],
    ['戰斗堡壘作用', '战斗堡垒作用'],
    ['鬥爭 斗爭', '斗争斗争'],
    ['幹部 榦部', '干部干部'],
    ['乾淨 乾凈', '干净干净'],
    ['關係 聯繫 體系', '关系联系体系'],
    ['於 于', '于于'],
    ['裏 裡 里', '里里里'],
    ['羣眾 群衆 群眾', '群众群众群众'],
    ['戰綫 戰線', '战线战线'],
    ['爲 為', '为为'],
    ['决 決 况 況', '决决况况'],
    ['啓動 啟動', '启动启动'],
    ['衞生 衛生', '卫生卫生'],
    ['臺 台 檯 颱', '台台台台'],
    ['說 説', '说说'],
    ['産 產', '产产'],
    ['強 强', '强强'],
    ['衝鋒 沖鋒', '冲锋冲锋'],
    ['周密 週密', '周密周密'],
    ['布 佈', '布布'],
    ['瞭解 了解', '了解了解'],
    ['憑藉 憑借', '凭借凭借'],
    ['祇有 只有', '只有只有'],
    ['污 汙', '污污'],
  ])('%s is %s', (dressed, plain) => {
    expect(folded(dressed)).toBe(plain);
  });

  test('every Traditional form of the basic plane folds to its Simplified character', () => {
    const unlike = STCharacters.split('|')
      .map((entry) => entry.split(' '))
      .filter(([simplified = '']) => COMMON.test(simplified))
      .flatMap(([simplified = '', ...forms]) =>
        forms
          .filter((form) => folded(form) !== folded(simplified))
          .map((form) => simplified + form),
      );
    expect(unlike).toEqual([]);
  });

  test('么 of Simplified script and 幺 stay two characters', () => {
    expect(folded('么')).not.toBe(folded('幺'));
  });
});

/** Level 1 and 2 of the table of general standard characters, as GB 2312 has them. */
const COMMON = new RegExp(
  `^[${Array.from({ length: 72 * 94 }, (_, i) =>
    new TextDecoder('gb18030').decode(Uint8Array.of(0xb0 + Math.floor(i / 94), 0xa1 + (i % 94))),
  ).join('')}]$`,
  'u',
);

describe('compatibility forms', () => {
  test.each([
    ['full width', '２０２０年Ａｂ＋％', '2020年ab+%'],
    ['half-width katakana', 'ｶﾅ', 'カナ'],
    ['circled and squared', '①㊗㈱', '1祝株'],
    ['mathematical digits', '𝟐𝟎𝟚𝟘𝟤𝟢𝟸𝟶', '20202020'],
    ['Kangxi radicals', '⼈⽊⾔⼟⼒', '人木言土力'],
    ['radicals supplement', '⺠⻓⻔⻢⻰', '民长门马龙'],
    ['compatibility ideographs', '\uf98e\uf9d1\ufa0a', '年六见'],
    ['compatibility ideographs of plane 2', '\u{2f825}\u{2f8d4}\u{2f850}', '勇最切'],
    ['zeroes', '〇○零◯', '〇〇〇〇'],
    ['a compatibility zero', '\uf9b2', '〇'],
    ['combining marks', 'e\u0301é守\u0301', 'ee守'],
    ['capitals', 'ABC', 'abc'],
  ])('%s', (_, dressed, plain) => {
    expect(folded(dressed)).toBe(plain);
  });

  test.each(['〡', '々', 'か', 'カ', '한', '½', '㍿', '㎏'])('%s is itself', (character) => {
    expect(folded(character)).toBe(character);
  });
});

describe('what is set aside', () => {
  test.each([
    ['blanks', ' \t\u00a0\u3000\u2000\u2003\u2009\u200a\u202f\u205f\u1680'],
    ['line ends', '\n\r\v\f\u0085\u2028'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff\u180e'],
    ['bidi marks', '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
    ['soft hyphen', '\u00ad'],
    ['variation selectors', '\ufe00\ufe0f\u{e0100}\u{e01ef}\u180b'],
    ['control characters', '\0\u0007\u001b\u007f'],
    ['object replacement', '\ufffc\ufffd'],
    ['commas and colons', ',，、;；:：'],
    ['vertical and small commas', '︐︑︔︓﹐﹑﹔﹕'],
    ['middle dots', '·•‧∙・･'],
    ['quotes', '"\'“”‘’„‟«»‹›「」『』〝〞〟＂＇｢｣'],
    ['brackets', '()[]{}（）［］｛｝【】〔〕〖〗《》〈〉'],
    ['dashes', '-‐‑–—―－_＿~～〜〰'],
    ['signs', '*#@&/\\|^=<>$€￥°§†★☆●■→'],
    ['emoji', '😀👍🏽❤️'],
  ])('%s', (_, silent) => {
    expect(folded(`守${silent}土`)).toBe('守土');
  });

  test.each([
    ['a tone mark', '衛(wèi)生'],
    ['no tone mark', '衛(wei)生'],
    ['a trailing blank', '關(guan) 於(yu)'],
    ['full-width parentheses', '衛（wèi）生'],
    ['a capital', '習(Xí)近平'],
    ['ü', '呂(lǚ)率(lǜ)'],
    ['an apostrophe', "西安(xī'ān)"],
    ['several syllables', '守土(shǒu tǔ)有责'],
    ['a combining tone mark', '衛(we\u0300i)生'],
    ['a blank before it', '衛 (wèi)生'],
    ['blanks inside', '衛( wèi )生'],
    ['a tone number', '衛(wei4)生'],
    ['the letters ɑ and ɡ of Chinese typesetting', '放(fɑ̀nɡ)心'],
    ['a zero-width space before it', '衛\u200b(wèi)生'],
    ['a single letter among others', '遏(e) 制(zhi) 蔓(man) 延(yan) 勢(shi) 頭'],
    ['a single letter behind others', '厌(yan)恶(e)'],
  ])('pinyin in parentheses, with %s', (_, glossed) => {
    expect(folded(glossed)).toMatch(/^\p{Script=Han}+$/u);
  });

  test.each([
    ['English words', '疫情就是命令(order)', '疫情就是命令order'],
    ['a negation', '守土有责(not)', '守土有责not'],
    ['an abbreviation', '世卫组织(who)', '世卫组织who'],
    ['a list letter', '守土有责(a)', '守土有责a'],
    ['list letters', '有责(a)、担责(b)、尽责(c)，甲(a)乙(o)丙(e)', '有责a担责b尽责c甲a乙o丙e'],
    ['words behind no Han character', 'x (pin) y', 'xpiny'],
    ['digits', '第(2)条', '第2条'],
  ])('but not %s in parentheses', (_, text, plain) => {
    expect(folded(text)).toBe(plain);
  });
});

describe('what takes part', () => {
  test.each(Array.from('。！？!?.．｡…⋯‥︒︕︖﹒﹗﹖‼⁇⁈⁉\u2029'))('the sentence end %j', (end) => {
    expect(new Set(folded(`甲${end}乙`).slice(1, -1))).toEqual(new Set(['。']));
  });

  test('plus and per cent, which are read aloud', () => {
    expect(folded('党建+网格化 100%')).toBe('党建+网格化100%');
  });
});

describe('the way back', () => {
  test.each([
    ['守 土', [0, 2]],
    ['“守”土', [1, 3]],
    ['衛(wèi)生', [0, 6]],
    ['\ufeff守\u{e0100}土', [1, 4]],
    ['\u{2f825}于', [0, 2]],
  ])('%j', (text, at) => {
    expect([...fold(text).at]).toEqual(at);
  });
});

describe('laws', () => {
  test('folding never throws, and every unit comes from where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: plain, at } = fold(text);
        expect(at).toHaveLength(plain.length);
        at.forEach((offset, i) => {
          expect(offset).toBeLessThan(text.length);
          if (i > 0) expect(offset).toBeGreaterThan(at[i - 1]!);
        });
      }),
      { numRuns: 3000 * SOAK },
    );
  });

  test('no character that is folded begins in the middle of a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: plain, at } = fold(text);
        const inside = [...at].filter(
          (offset, i) => splitsPair(text, offset) && !splitsPair(plain, i),
        );
        expect(inside).toEqual([]);
      }),
      { numRuns: 3000 * SOAK },
    );
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
      { numRuns: 3000 * SOAK },
    );
  });

  test('folding any single character twice is folding it once', () => {
    const blocks = Array.from({ length: 0x1100 }, (_, block) =>
      Array.from({ length: 0x100 }, (__, i) => String.fromCodePoint(block * 0x100 + i)),
    ).filter(([first = '']) => first < '\ud800' || first > '\udfff');
    const found = blocks
      .filter((block) => restless(block.join('')))
      .flat()
      .filter(restless);
    expect(found).toEqual([]);
  });

  test('halves of a surrogate pair that a blank parts do not grow together', () => {
    expect(folded(folded('\ud87e \udc04'))).toBe(folded('\ud87e \udc04'));
  });
});

describe('odd input', () => {
  test.each([
    ['nothing', '', ''],
    ['one character', '党', '党'],
    ['NUL', '\0', ''],
    ['only punctuation', '，、“”——', ''],
    ['only a gloss', '(wèi)', 'wei'],
    ['an open parenthesis', '衛(wèi', '卫wei'],
  ])('%s', (_, text, plain) => {
    expect(folded(text)).toBe(plain);
  });

  test.each(['（', '衛(', `衛(${'a'.repeat(30)}`, '衛(wèi)', '\ud800', '𠮷', ' '])(
    '%j, 2 MB of it, ends',
    (piece) => {
      expect(fold(piece.repeat(2_000_000 / piece.length)).text.length).toBeLessThanOrEqual(
        2_000_000,
      );
    },
  );

  test.each([
    'uaiuaiuaiuaiuaiuaiuaiuaiuax',
    'ianianianianianianianianianix',
    "''''''''''''''''''''''''''''x",
  ])('letters in parentheses that are almost pinyin are read in one pass: %s', (letters) => {
    expect(folded(`党(${letters})`.repeat(3))).toContain(letters.replaceAll("'", ''));
  });
});
