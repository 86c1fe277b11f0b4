import * as fc from 'fast-check';
import STCharacters from 'opencc-js/dict/STCharacters';

/** A text in other dress, and where its first character that is spoken begins and its last one ends. */
export interface Dressed {
  text: string;
  start: number;
  end: number;
}

/** What may stand between two characters of a formula and says nothing. No sentence end, one line feed at most. */
const SILENT = [
  ' \t\n\u00a0\u3000\u2002\u2009\u202f\u205f\u2028',
  '，、；：·‧•,;:—–-_~“”‘’「」『』《》〈〉【】〔〕（）()[]/|',
  '\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202c\u2066\u2069\u00ad\ufe00\ufe0f\u0301\u{e0100}',
].flatMap((kind) => Array.from(kind));

const GLOSSES = ['(wèi)', '(huì)', '(guan)', '（lǜ）', ' (dǎng)', '(de )', '(Xí)'];

/** Every dress that the same character comes in, by the Simplified one. */
const WARDROBE = new Map<string, string[]>();
for (const entry of STCharacters.split('|')) {
  const [simplified = '', ...dresses] = entry.split(' ');
  WARDROBE.set(simplified, dresses);
}
for (const [first, last] of [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
  [0x2f800, 0x2fa1d],
] as const) {
  for (let code = first; code <= last; code++) {
    const character = String.fromCodePoint(code);
    const plain = character.normalize('NFKC');
    if (plain !== character) WARDROBE.set(plain, [...(WARDROBE.get(plain) ?? []), character]);
  }
}

/** Any dress of a wording: script, compatibility forms, width, punctuation, blanks, glosses. */
export function dressed(wording: string): fc.Arbitrary<Dressed> {
  const characters = Array.from(wording).filter((character) => /[\p{L}\p{N}+]/u.test(character));
  return fc.tuple(...characters.map(dressOf)).map((dresses) => {
    const text = dresses.map(({ character, behind }) => character + behind).join('');
    return { text, start: 0, end: text.length - (dresses.at(-1)?.behind.length ?? 0) };
  });
}

function dressOf(character: string): fc.Arbitrary<{ character: string; behind: string }> {
  return fc.record({
    character: fc.constantFrom(
      character,
      character,
      ...(WARDROBE.get(character) ?? []),
      wide(character),
    ),
    behind: fc
      .tuple(
        /\p{Script=Han}/u.test(character)
          ? fc.constantFrom('', '', '', ...GLOSSES)
          : fc.constant(''),
        fc.array(fc.constantFrom(...SILENT), { maxLength: 2 }),
      )
      .map(([gloss, silence]) => gloss + silence.join('')),
  });
}

/** ASCII in full width. */
function wide(character: string): string {
  return /^[!-~]$/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) + 0xfee0)
    : character;
}
