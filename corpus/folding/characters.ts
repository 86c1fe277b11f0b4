/** A character as it is compared: script, width, compatibility forms and variants set aside. */
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';

/** Set aside: a unit that takes no part in comparison. */
export const ASIDE = 0;

/** A character that is set aside, in place of others. */
export const NOTHING = '\u200b';

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

/** The blocks that hold anything to fold: Latin, blanks and marks, symbols, radicals and kana, compatibility forms. */
const BLOCKS = [
  [0x0000, 0x07ff],
  [0x1680, 0x1680],
  [0x1800, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x33ff],
  [0xf900, 0xffff],
] as const;

/** What Unicode is not asked about: Han characters, and circles for 零. */
const WRITTEN = /[\u3400-\u4dbf\u4e00-\u9fff○◯]/;
const KANA = /[\u3041-\u30fa\u30fc-\u30ff]/;

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
export function foldCharacters(characters: readonly string[]): string[] {
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

function pairs(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
}
