/** Every dress in which real pages carry a formula, one at a time, put on a whole wording. */
import { Converter } from 'opencc-js/cn2t';
import STCharacters from 'opencc-js/dict/STCharacters';
import { pinyin } from 'pinyin-pro';
import type { Dice } from '../corpora.ts';

/** A way to write the same words otherwise; the dice make it the same on every run. */
export interface Dress {
  name: string;
  wear: (wording: string, dice: Dice) => string;
}

/** The dresses, in the order of the table. */
export const dresses: readonly Dress[] = [
  { name: 'Traditional, Taiwan', wear: (words) => taiwan(words) },
  { name: 'Traditional, Hong Kong', wear: (words) => hongKong(words) },
  { name: 'Traditional, old forms', wear: (words) => old(words) },
  {
    name: 'half-converted, any form of each character',
    wear: (words, dice) => each(words, (one) => pick(candidates.get(one) ?? [one], dice)),
  },
  { name: 'Kangxi radicals', wear: (words) => each(words, (one) => kangxi.get(one) ?? one) },
  {
    name: 'radicals supplement',
    wear: (words) => each(words, (one) => supplement.get(one) ?? one),
  },
  {
    name: 'compatibility ideographs',
    wear: (words) =>
      each(words, (one) => compatible.get(one) ?? compatible.get(taiwan(one)) ?? one),
  },
  {
    name: 'variation selectors',
    wear: (words, dice) =>
      behindEach(words, () => pick(['\ufe00', '\ufe0f', '\u{e0100}', '\u{e01ef}'], dice)),
  },
  {
    name: 'combining marks',
    wear: (words, dice) =>
      behindEach(words, () => pick(['\u0323', '\u0307', '\u0332', '\u20dd'], dice)),
  },
  { name: 'punctuation doubled', wear: (words) => words.replaceAll(/[、，；：]/g, '$&,') },
  {
    name: 'punctuation of other kinds',
    wear: (words, dice) =>
      words.replaceAll(/[、，；：]/g, () =>
        pick(['，', '、', ',', ';', '；', '·', '・', '—', '/', '|', '﹑', '､'], dice),
      ),
  },
  {
    name: 'no punctuation',
    wear: (words) => words.replaceAll(/(?!^[“‘]|[”’]$)[^\p{L}\p{N}+%]/gu, ''),
  },
  {
    name: 'other quotation marks',
    wear: (words, dice) =>
      quoted(words, pick(['「」', '『』', '""', '＂＂', '〝〞', '﹁﹂', "''"], dice)),
  },
  { name: 'blanks for punctuation', wear: (words) => words.replaceAll(/[、，；：]/g, '　') },
  {
    name: 'a blank behind every character',
    wear: (words, dice) =>
      between(words, () => pick([' ', '\u00a0', '\u3000', '\u2009', '\u202f'], dice)),
  },
  {
    name: 'a line break inside',
    wear: (words, dice) => cutOnce(words, pick(['\n', '\r\n', '\n　　', ' \n\t'], dice), dice),
  },
  {
    name: 'hard-wrapped every six characters',
    wear: (words) => words.replaceAll(/.{6}(?=.{2})/gu, '$&\n'),
  },
  { name: 'pinyin with tones', wear: (words) => between(words, (one) => `(${pinyin(one)})`) },
  {
    name: 'pinyin without tones and a trailing blank',
    wear: (words) => between(words, (one) => `(${pinyin(one, { toneType: 'none' })}) `),
  },
  {
    name: 'pinyin in wide parentheses',
    wear: (words) => between(words, (one) => `（${pinyin(one)}）`),
  },
  {
    name: 'Traditional with pinyin where it differs',
    wear: (words) =>
      each(words, (one) => (taiwan(one) === one ? one : `${taiwan(one)}(${pinyin(one)})`)),
  },
  {
    name: 'zero-width characters',
    wear: (words, dice) =>
      between(words, () => pick(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'], dice)),
  },
  {
    name: 'bidi controls',
    wear: (words, dice) =>
      between(words, () =>
        pick(['\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069'], dice),
      ),
  },
  { name: 'soft hyphens', wear: (words) => between(words, () => '\u00ad') },
  {
    name: 'full-width signs',
    wear: (words) =>
      words.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  },
];

const SPOKEN = /[\p{L}\p{N}]/u;
const taiwan = Converter({ from: 'cn', to: 'tw' });
const hongKong = Converter({ from: 'cn', to: 'hk' });
const old = Converter({ from: 'cn', to: 't' });

/** All Traditional forms of a Simplified character: 干 is 幹, 乾, 干. */
const candidates = new Map(
  STCharacters.split('|').map((entry): [string, string[]] => {
    const [from = '', ...to] = entry.split(' ');
    return [from, [from, ...to]];
  }),
);

const kangxi = lookalikes([[0x2f00, 0x2fd5]]);
const compatible = lookalikes([
  [0xf900, 0xfad9],
  [0x2f800, 0x2fa1d],
]);
/** Of the supplement NFKC knows two; these are the ones that PDFs have. */
const supplement = new Map(
  Array.from(
    '民⺠长⻓见⻅车⻋门⻔页⻚风⻛飞⻜马⻢鱼⻥鸟⻦黄⻩齐⻬龙⻰西⻄青⻘母⺟月⺝'.matchAll(/(.)(.)/gu),
    ([, plain = '', radical = '']) => [plain, radical],
  ),
);

function each(words: string, put: (character: string) => string): string {
  return Array.from(words, put).join('');
}

function behindEach(words: string, mark: () => string): string {
  return each(words, (one) => (SPOKEN.test(one) ? one + mark() : one));
}

/** Puts something behind every spoken character but the last, where it would stand outside. */
function between(words: string, mark: (character: string) => string): string {
  const last = Array.from(words).findLastIndex((one) => SPOKEN.test(one));
  return Array.from(words, (one, at) =>
    SPOKEN.test(one) && at < last ? one + mark(one) : one,
  ).join('');
}

function cutOnce(words: string, cut: string, dice: Dice): string {
  const at = 1 + Math.floor(dice() * (words.length - 2));
  return words.slice(0, at) + cut + words.slice(at);
}

function quoted(words: string, [open = '', close = '']: string): string {
  return words.replaceAll(/[“‘]/g, open).replaceAll(/[”’]/g, close);
}

function pick(from: readonly string[], dice: Dice): string {
  return from[Math.floor(dice() * from.length)] ?? '';
}

/** By their plain character those of the blocks' characters that stand for it. */
function lookalikes(blocks: readonly (readonly [number, number])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const plain = character.normalize('NFKC');
      if (plain !== character) found.set(plain, character);
    }
  }
  return found;
}
