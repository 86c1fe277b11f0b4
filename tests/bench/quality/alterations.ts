/** Systematic alterations of phrases: what happens to formulas on their way down the ladder. */
import type { Phrase } from '../../corpus/notice.ts';
import { createDice } from './corpora.ts';

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

const SEPARATOR = /(?<=[、，；：])/;

/** One alteration of each way that a phrase allows, the same on every run. */
export function alterationsOf(phrases: readonly Phrase[], seed: number): Alteration[] {
  const dice = createDice(seed);
  const words = phrases.flatMap(({ canonical }) => wordsOf(canonical));
  const members = phrases.flatMap((phrase) => phrase.members ?? []);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(dice() * from.length)];

  return phrases.flatMap((phrase) => {
    const made: Alteration[] = [];
    const make = (way: Way, text: string | undefined): void => {
      if (text !== undefined && text !== phrase.canonical) made.push({ way, phrase, text });
    };
    const { canonical, members: own = [] } = phrase;
    const one = pick(own) ?? '';
    const stranger = pick(
      members.filter((member) => !canonical.includes(member) && member.length <= one.length + 1),
    );
    if (own.length > 2) {
      make('member missing', withoutMember(canonical, one));
      make('member replaced', stranger && replaceOnce(canonical, one, stranger));
      make('members reordered', swap(canonical, own[0] ?? '', own[2] ?? ''));
      make('member added', stranger && addBetween(canonical, stranger));
    }
    const word = pick(wordsOf(canonical));
    const other = pick(
      words.filter(
        (candidate) => candidate.length === word?.length && !canonical.includes(candidate),
      ),
    );
    make('word changed', word && other && replaceOnce(canonical, word, other));
    const clauses = canonical.split(SEPARATOR);
    if (clauses.length === 2) make('clauses swapped', swapped(clauses));
    return made;
  });
}

/** The words of two characters or more, as the platform's dictionary parts them. */
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

function replaceOnce(text: string, old: string, fresh: string): string {
  return text.replace(old, () => fresh);
}

function swap(text: string, one: string, other: string): string {
  return text
    .replace(one, '\u0000')
    .replace(other, () => one)
    .replace('\u0000', () => other);
}

function addBetween(canonical: string, member: string): string {
  return canonical.replace(/[、，；]/, (mark) => mark + member + mark);
}

function swapped([first = '', second = '']: readonly string[]): string {
  const mark = first.at(-1) ?? '';
  return second + mark + first.slice(0, -1);
}
