/**
 * Text as compared: script, width, compatibility forms, punctuation, white space,
 * invisible characters and pinyin glosses are set aside.
 *
 * Folding works unit by unit and never changes length, so the way back to the original is
 * the position itself. What does not fold by itself (glosses, astral characters) is first
 * replaced by as many units that do.
 */
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';
import type { Range } from './notice.ts';

/** Set aside: a unit that takes no part in comparison. */
export const ASIDE = 0;

/**
 * Every sentence end folds to the first of these and does take part in comparison, so that no
 * formula reaches over the end of a sentence, of a paragraph (U+2029) or over words left out.
 */
const SENTENCE_ENDS = '。！？!?.．｡…‥⋯︒︕︖﹒﹗﹖‼⁇⁈⁉\u2029';

/** Written for one another, though no table says so. */
const ZEROES = '〇零○◯';

/** All but two symbols that are read aloud and so tell wordings apart: 党建+网格化, 100%. */
const SET_ASIDE = /(?![+%])[\p{P}\p{S}\p{Z}\p{C}\p{M}]/gu;

/** A letter that no other folds to, and that no table knows. */
const BETWEEN = '\ua000';

/** CJK radicals and the characters they stand for, where NFKD is silent (UCD, EquivalentUnifiedIdeograph). */
const RADICALS = new Map(
  Array.from(
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character],
  ),
);

/** Pinyin in parentheses behind a Han character, as converters leave it: 衛(wèi), 關(guan) 於(yu). */
const GLOSS =
  /[(（](?<=\p{Script=Han}[\s\p{Cf}]?.)\s?[A-Z]?(?:[a-z\u00df-\u024f\u0251\u0261'’ ]|\p{M}){1,16}[1-5]?\s?[)）]/gu;

/** The blocks that hold anything to fold: Latin, blanks and marks, symbols, radicals and kana, compatibility forms. */
const BLOCKS = [
  [0x0000, 0x07ff],
  [0x1680, 0x1680],
  [0x1800, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x33ff],
  [0xf900, 0xffff],
] as const;

/** Syllables without tones. */
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:ng?|o|i)?|u?a(?:ng?|i)?|e(?:ng?|r|i)?|i(?:ng?|ong|e|u)?|o(?:ng?|u)?|u(?:ng?|o|i|e)?|ve?)['’ ]*)+$/;

/** What Unicode is not asked about: Han characters, and circles for 零. */
const WRITTEN = /[\u3400-\u4dbf\u4e00-\u9fff○◯]/;
const KANA = /[\u3041-\u30fa\u30fc-\u30ff]/;
/** By halves: asking for code points takes four times as long. */
const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;
const NOTHING = '\u200b';

/** Simplified beside simpler, and a variant beside its usual form: known only to the table of the other direction. */
const SIMPLER = '暱昵|渖沈|稆穞|谘咨|迳径|钜巨|锺钟|镟旋|馀余';

const simplified = new Map([
  ...pairs(TSCharacters),
  ...SIMPLER.split('|').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);
const traditional = new Map(pairs(TSCharacters).map(([from, to]) => [to, from]));
/** Regional variants; one that is also a Simplified character (么, in Taiwan for 幺) stays itself. */
const standard = new Map(
  pairs(HKVariantsRev)
    .concat(pairs(TWVariantsRev))
    .filter(([variant]) => !traditional.has(variant)),
);

/** Folded unit by UTF-16 unit, `ASIDE` where it is set aside. Surrogates stay themselves. */
export const FOLDED: Uint16Array = foldUnits();

/** Folded text, and where each of its units stands in the original. */
export interface Folded {
  text: string;
  /** `at[i]` is the original UTF-16 offset of folded unit `i`. */
  at: Uint32Array;
}

/** Folds any text, lone surrogates included. Never throws. */
export function fold(original: string): Folded {
  const plain = undress(original);
  const units = new Uint16Array(plain.length);
  const at = new Uint32Array(plain.length);
  let length = 0;
  for (let offset = 0; offset < plain.length; offset++) {
    const unit = FOLDED[plain.charCodeAt(offset)] ?? ASIDE;
    if (unit === ASIDE) continue;
    units[length] = unit;
    at[length++] = offset;
  }
  return { text: stringOf(units.subarray(0, length)), at: at.subarray(0, length) };
}

/**
 * The text, of the same length, with all that does not fold unit by unit replaced: glosses are
 * blanked, astral characters give way to their counterpart in the basic plane.
 */
export function undress(text: string): string {
  return foldAstrals(blankGlosses(text));
}

/** The text with every gloss blanked. */
export function blankGlosses(text: string): string {
  return text.includes('(') || text.includes('（') ? replaceGlosses(text, blank) : text;
}

/** The text with astral characters folded; halves without their other half become U+FFFD, which is set aside. */
export function foldAstrals(text: string): string {
  return text.toWellFormed().replace(ASTRAL, foldAstral);
}

/** The original range of a non-empty range of folded units, `at` telling where each of them stands. */
export function originalRange(
  original: string,
  at: ArrayLike<number>,
  { start, end }: Range,
): Range {
  return { start: at[start] ?? 0, end: behind(original, at[end - 1] ?? 0) };
}

/** The offset behind the character that begins at `at`: never between its halves. */
export function behind(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** Replaces every pinyin gloss, parentheses included; other words in parentheses stay: 命令(not). */
export function replaceGlosses(text: string, replacement: (gloss: string) => string): string {
  return text.replace(GLOSS, (gloss, at: number) =>
    isPinyin(gloss) || (BARE_LETTER.test(gloss) && isAmongGlosses(text, at, at + gloss.length))
      ? replacement(gloss)
      : gloss,
  );
}

/** 遏(e): a syllable where the neighbours are glossed, else a list's letter. */
const BARE_LETTER = /^[(（]\s?[aeo]\s?[)）]$/;
const GLOSSED_BEFORE = /[a-z\u00df-\u024f]{2}[1-5]?\s?[)）]\s?\p{Script=Han}\s?$/u;
const GLOSSED_BEHIND = /^\s?\p{Script=Han}\s?[(（]\s?[a-z\u00df-\u024f]{2}/u;
const NEIGHBOUR = 10;

function isAmongGlosses(text: string, start: number, end: number): boolean {
  return (
    GLOSSED_BEFORE.test(text.slice(Math.max(0, start - NEIGHBOUR), start)) ||
    GLOSSED_BEHIND.test(text.slice(end, end + NEIGHBOUR))
  );
}

function isPinyin(gloss: string): boolean {
  const known = glosses.get(gloss);
  if (known !== undefined) return known;
  const tones = gloss.normalize('NFD').replaceAll(/[()（）\s]/g, '');
  const letters = tones
    .replaceAll(/[\p{M}\d]/gu, '')
    .replace('ɑ', 'a')
    .replace('ɡ', 'g');
  // A single letter without a tone is a list's: 守土有责(a).
  const is = tones.length > 1 && PINYIN.test(letters.toLowerCase());
  if (glosses.size > MOST_GLOSSES) glosses.clear();
  glosses.set(gloss, is);
  return is;
}

/** What has been asked about before: a text that is glossed at all has the same syllables everywhere. */
const glosses = new Map<string, boolean>();
const MOST_GLOSSES = 10_000;

/** Only units that may change are asked about: asking for all of them takes a tenth of a second. */
function foldUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  const asked = [...Array.from(ZEROES), ...simplified.keys(), ...standard.keys()];
  for (const [first, last] of BLOCKS) {
    for (let unit = first; unit <= last; unit++) asked.push(String.fromCharCode(unit));
  }
  const folded = foldCharacters(asked);
  asked.forEach((character, i) => {
    const { [i]: form = character } = folded;
    if (character.length > 1 || form.length > 1) return;
    units[character.charCodeAt(0)] = form === '' ? ASIDE : form.charCodeAt(0);
  });
  for (const end of SENTENCE_ENDS) units[end.charCodeAt(0)] = SENTENCE_ENDS.charCodeAt(0);
  return units;
}

/**
 * The folded form of each character: mostly one character, none where it is set aside. Unicode is
 * asked once about all of them: for each by itself it takes five times as long.
 */
function foldCharacters(characters: readonly string[]): string[] {
  const spoken = characters
    .map((character) => RADICALS.get(character) ?? character)
    .join(BETWEEN)
    .normalize('NFKD')
    .replaceAll(SET_ASIDE, '')
    .toLowerCase()
    .split(BETWEEN);
  return characters.map((character, i) => {
    if (KANA.test(character)) return character;
    const usual = WRITTEN.test(character) ? character : (spoken[i] ?? '');
    return usual !== '' && ZEROES.includes(usual) ? ZEROES.charAt(0) : simplify(usual);
  });
}

/** Of a Traditional and a Simplified form the one that fits one unit stands for both. */
function simplify(character: string): string {
  const usual = simplified.has(character) ? character : (standard.get(character) ?? character);
  const simple = simplified.get(usual) ?? usual;
  const simplest = simplified.get(simple) ?? simple;
  return simplest.length === 1 ? simplest : (traditional.get(simplest) ?? usual);
}

/** One unit and one that is set aside; the character itself where one unit cannot stand for it. */
function foldAstral(character: string): string {
  const known = astral.get(character);
  if (known !== undefined) return known;
  const [folded = ''] = foldCharacters([character]);
  const units = folded.length < 2 ? folded.padEnd(2, NOTHING) : character;
  astral.set(character, units);
  return units;
}

/** What astral characters have been folded to, since asking Unicode takes a microsecond. */
const astral = new Map<string, string>();

function blank(gloss: string): string {
  return NOTHING.repeat(gloss.length);
}

function pairs(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
}

/** A string of any units; `String.fromCharCode` takes only so many arguments at a time. */
function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192) {
    text += stringOfFew(units.subarray(from, from + 8192));
  }
  return text;
}

function stringOfFew(units: Uint16Array): string {
  // Spreading them would take ten times as long.
  const text: string = Reflect.apply(String.fromCharCode, undefined, units);
  return text;
}
