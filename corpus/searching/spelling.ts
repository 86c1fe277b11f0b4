/** What a reader types for Chinese words: their pinyin, or its initials. */

/** Whether a query is in Latin letters, of any width, with or without tone marks. */
export function isLatin(query: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{Nd}\s'’-]+$/u.test(query);
}

/** The letters and digits of a query, lower-case, without tones, width and blanks; ü is u. */
export function lettersOf(query: string): string {
  return query
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '')
    .replaceAll('v', 'u');
}

/** Whether `letters` spell a phrase's pinyin from one of its syllables on, in full or by initials. */
export function isSpelled(pinyin: string, letters: string): boolean {
  if (letters.length < 2) return false;
  const syllables = pinyin.replaceAll('v', 'u').split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  const spelled = syllables.some((_, from) => syllables.slice(from).join('').startsWith(letters));
  return spelled || initials.includes(letters);
}
