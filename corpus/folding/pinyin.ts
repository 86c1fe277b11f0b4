/** Pinyin in parentheses behind Han characters, as converters leave it: 衛(wèi), 關(guan) 於(yu). */
import { NOTHING } from './characters.ts';

/** Anything in parentheses that may be pinyin. */
const GLOSS =
  /[(（](?<=\p{Script=Han}[\s\p{Cf}]?.)\s?[A-Z]?(?:[a-z\u00df-\u024f\u0251\u0261'’ ]|\p{M}){1,16}[1-5]?\s?[)）]/gu;

/** Syllables without tones. */
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:ng?|o|i)?|u?a(?:ng?|i)?|e(?:ng?|r|i)?|i(?:ng?|ong|e|u)?|o(?:ng?|u)?|u(?:ng?|o|i|e)?|ve?)['’ ]*)+$/;

/** The text with every gloss blanked. */
export function blankGlosses(text: string): string {
  return text.includes('(') || text.includes('（')
    ? replaceGlosses(text, ({ length }) => NOTHING.repeat(length))
    : text;
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
