/** Texts, phrases and corpora of any size, made from the real ones: the same on every run. */
import type { Notice } from '../../corpus/notice.ts';

/** Gives a number in [0, 1). */
export type Dice = () => number;

/** Dice that fall the same way on every run (mulberry32). */
export function createDice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes text in which half of the characters follow their neighbour as often as in the notices
 * and half are drawn from 3,000 others, the first of them often and the last of them seldom: so
 * words repeat as they do in real text, and four in a row are seldom a phrase by chance.
 */
export function createWriter(notices: readonly Notice[], seed: number): (chars: number) => string {
  const dice = createDice(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(dice() * from.length)] ?? '。';
  const followers = followersIn(notices.map(({ text }) => text).join('\n'));
  const rare = shuffled(commonCharacters(), createDice(1)).slice(0, 3000);
  return (chars) => {
    const text: string[] = [];
    let last = '。';
    while (text.length < chars) {
      const next = dice() < 0.5 ? followers.get(last) : undefined;
      last = next ? pick(next) : (rare[Math.floor(rare.length * dice() ** 2)] ?? '。');
      text.push(last);
    }
    return text.join('');
  };
}

/** Distinct phrases of 4 to 20 Han characters. */
export function writePhrases(
  write: (chars: number) => string,
  count: number,
  seed: number,
): string[] {
  const dice = createDice(seed);
  const phrases = new Set<string>();
  while (phrases.size < count) {
    for (const clause of write(20_000).split(/\P{Script=Han}+/u)) {
      const phrase = clause.slice(0, 4 + Math.floor(dice() * 17));
      if (phrase.length >= 4 && phrases.size < count) phrases.add(phrase);
    }
  }
  return [...phrases];
}

/** `text` with a phrase written over it every `distance` characters. */
export function sprinkle(
  text: string,
  phrases: readonly string[],
  distance: number,
  seed: number,
): string {
  const dice = createDice(seed);
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += distance) {
    const phrase = phrases[Math.floor(dice() * phrases.length)] ?? '';
    parts.push(phrase, text.slice(at + phrase.length, at + distance));
  }
  return parts.join('');
}

function followersIn(text: string): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (let i = 1; i < text.length; i++) {
    const list = followers.get(text.charAt(i - 1));
    if (list) list.push(text.charAt(i));
    else followers.set(text.charAt(i - 1), [text.charAt(i)]);
  }
  return followers;
}

/** The 3,755 characters of GB 2312's first level: those in daily use. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const characters = rows.flatMap((row) =>
    cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))),
  );
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

function shuffled(items: readonly string[], dice: Dice): string[] {
  return items
    .map((item) => ({ item, order: dice() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
