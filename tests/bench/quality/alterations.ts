/** Systematic alterations of phrases: what happens to formulas on their way down the ladder. */
import type { Phrase } from '../../../corpus/notice.ts';
import { createDice, type Dice } from '../corpora.ts';

/** One way in which a formula is altered. */
export type Way =
  | 'member missing'
  | 'member added'
  | 'member replaced'
  | 'members reordered'
  | 'word changed'
  | 'clauses swapped';

/** A phrase in altered wording. */
export interface Alteration {
  way: Way;
  phrase: Phrase;
  text: string;
}

/** What alterations are made with. */
interface Stock {
  words: readonly string[];
  members: readonly string[];
  dice: Dice;
}

/** Every alteration of each way that a phrase allows: each member, each pair of neighbours, each word. The same on every run. */
export function alterationsOf(phrases: readonly Phrase[], seed: number): Alteration[] {
  const stock: Stock = {
    words: phrases.flatMap(({ canonical }) => wordsOf(canonical)),
    members: phrases.flatMap((phrase) => phrase.members ?? []),
    dice: createDice(seed),
  };
  return phrases.flatMap((phrase) => {
    const made: [Way, string][] = [
      ...alteredMembers(phrase, stock),
      ...changedWords(phrase.canonical, stock),
      ...swappedClauses(phrase.canonical),
    ];
    return made
      .filter(([, text]) => text !== phrase.canonical)
      .map(([way, text]) => ({ way, phrase, text }));
  });
}

/** Of lists of three members and more: fewer are couplets, of which one member is no formula. */
function alteredMembers({ canonical, members = [] }: Phrase, stock: Stock): [Way, string][] {
  if (members.length < 3) return [];
  return members.flatMap((member, index): [Way, string][] => {
    const next = members[index + 1];
    const stranger = strangerFor(member, canonical, stock);
    const made: [Way, string][] = [['member missing', withoutMember(canonical, member)]];
    if (next) made.push(['members reordered', exchanged(canonical, member, next)]);
    if (stranger) made.push(['member replaced', canonical.replace(member, () => stranger)]);
    if (next && stranger)
      made.push(['member added', withMemberBehind(canonical, member, stranger)]);
    return made;
  });
}

/** A member of another list, of about the same length; empty where there is none. */
function strangerFor(member: string, canonical: string, { members, dice }: Stock): string {
  const like = members.filter(
    (one) => !canonical.includes(one) && Math.abs(one.length - member.length) <= 1,
  );
  return pick(like, dice);
}

function changedWords(canonical: string, { words, dice }: Stock): [Way, string][] {
  return wordsOf(canonical).map((word) => {
    const others = words.filter((one) => one.length === word.length && !canonical.includes(one));
    return ['word changed', canonical.replace(word, () => pick(others, dice))];
  });
}

const SEPARATOR = /(?<=[、，；：])/;

function swappedClauses(canonical: string): [Way, string][] {
  const [first = '', second = '', ...more] = canonical.split(SEPARATOR);
  if (second === '' || more.length > 0) return [];
  return [['clauses swapped', second + first.slice(-1) + first.slice(0, -1)]];
}

/** The words of two characters or three, as the platform's dictionary parts them. */
function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) =>
    /^\p{Script=Han}{2,3}$/u.test(word),
  );
}

function withoutMember(canonical: string, member: string): string {
  return canonical
    .replace(member, '')
    .replace(/([、，；])[、，；]/, '$1')
    .replace(/^[、，；]|[、，；]$/g, '');
}

function exchanged(text: string, one: string, other: string): string {
  return text
    .replace(one, '\u0000')
    .replace(other, () => one)
    .replace('\u0000', () => other);
}

/** Behind a member that is not the last, where its separator stands or, without one, at once. */
function withMemberBehind(canonical: string, member: string, stranger: string): string {
  const end = canonical.indexOf(member) + member.length;
  const separator = /^[、，；]/.exec(canonical.slice(end))?.[0] ?? '';
  return canonical.slice(0, end) + separator + stranger + canonical.slice(end);
}

function pick(from: readonly string[], dice: Dice): string {
  return from[Math.floor(dice() * from.length)] ?? '';
}
