/**
 * Text as compared: script, width, compatibility forms, punctuation, white space,
 * invisible characters and pinyin glosses are set aside.
 *
 * Folding works unit by unit and never changes length, so the way back to the original is
 * the position itself. What does not fold by itself (glosses, astral characters) is first
 * replaced by as many units that do.
 */
import { ASIDE, FOLDED, NOTHING } from './folding/characters.ts';
import { foldCharacters } from './folding/forms.ts';
import type { Range } from './notice.ts';
import { blankGlosses } from './folding/pinyin.ts';

/** One half, and the other where it follows: asking for code points takes four times as long. */
const ASTRAL = /[\ud800-\udfff](?:(?<=[\ud800-\udbff])[\udc00-\udfff])?/g;
const HALF = '\ufffd';

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

/** The text with astral characters folded; halves without their other half become U+FFFD, which is set aside. */
export function foldAstrals(text: string): string {
  return text.replace(ASTRAL, foldAstral);
}

/** Whether folding changes the astral character, or the lone half, at an offset; of one's second half it is told at the first. */
export function isFoldedAstral(text: string, offset: number): boolean {
  if (behind(text, offset - 1) > offset) return false;
  const character = text.slice(offset, behind(text, offset));
  return foldAstral(character) !== character;
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

/** One unit and one that is set aside; the character itself where one unit cannot stand for it. */
function foldAstral(character: string): string {
  if (character.length === 1) return HALF;
  const known = astral.get(character);
  if (known !== undefined) return known;
  const [folded = ''] = foldCharacters([character]);
  const units = folded.length < 2 ? folded.padEnd(2, NOTHING) : character;
  if (astral.size >= MOST_ASTRALS) astral.clear();
  astral.set(character, units);
  return units;
}

/** What astral characters have been folded to, since asking Unicode takes a microsecond. */
const astral = new Map<string, string>();
/** No text has as many of them; a page that goes through them all fills no memory. */
const MOST_ASTRALS = 10_000;

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
