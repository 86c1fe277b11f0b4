/** Phrases whose characters are also ordinary words: which marks of them are genuine. */
import { fold } from './fold.ts';
import { endsSentence } from './folding/sentence.ts';
import type { Wording } from './spotting/net.ts';
import type { Mark, PhraseEntry } from './notice.ts';

export interface Doubt {
  /** The words that only look like a phrase, as wordings of their own: the longer one wins. */
  decoys: readonly Wording[];
  /** The genuine of a text's outermost marks; of one that is not, what stands genuine inside it. */
  settle: (marks: readonly Mark[], text: string) => Mark[];
  /** The genuine of all marks of a text, those inside others too. */
  settleAll: (marks: readonly Mark[], text: string) => Mark[];
  /** Of marks of altered wording, in order, those in which no words stand that only look like their phrase. */
  settleAltered: (altered: readonly Mark[], marks: readonly Mark[]) => Mark[];
}

const DECOY = '!';
const NONE: readonly Mark[] = [];

/** A number and a measure word: 四个自信 is also the beginning of 四个自信的年轻人. */
const COUNTED = /^“[一二两三四五六七八九十]个/;
/** Words that may follow a term are left out. */
const GOES_ON = /^[\p{L}--[等与及是]]/v;
/** Where the word stands that introduces a term, in units before it. */
const FURTHEST = 8;
/** How far off another mark may be that keeps a term company. */
const COMPANY = 200;

export function createDoubt(phrases: readonly PhraseEntry[]): Doubt {
  const quoted = new Set(phrases.filter((phrase) => phrase.quoted).map(({ id }) => id));
  const introductions = introductionsIn(phrases);
  const decoys = phrases.flatMap(({ id, unless = [] }) =>
    unless.map((canonical) => ({ id: DECOY + id, canonical })),
  );
  const doubtful = new Set([...quoted, ...decoys.map(({ id }) => id)]);

  const isDoubtful = ({ phrase, inner = NONE }: Mark): boolean =>
    doubtful.has(phrase) || inner.some(isDoubtful);
  const isPhrase = (mark: Mark, text: string): boolean =>
    !isDecoy(mark) && !(quoted.has(mark.phrase) && isBare(mark, text));
  const isOrdinary = (mark: Mark, text: string): boolean => {
    const words = introductions.get(mark.phrase);
    if (!words || !isBare(mark, text) || !GOES_ON.test(text.slice(mark.end))) return false;
    return !isIntroduced(mark, text, words);
  };
  /** A mark, or what is left of it: of a decoy and of a term without its quotation marks, what stands inside. */
  const reduced = (mark: Mark, text: string): Mark[] => {
    const inner = (mark.inner ?? NONE).filter(
      (one) => isPhrase(one, text) && !(isDecoy(mark) && hides(mark, one)),
    );
    if (!isPhrase(mark, text)) return inner;
    const { inner: _all, ...bare } = mark;
    return [inner.length > 0 ? { ...bare, inner } : bare];
  };

  return {
    decoys,
    settle: (marks, text) => {
      const kept: Mark[] = [];
      for (const mark of marks) {
        if (isDoubtful(mark)) kept.push(...reduced(mark, text));
        else kept.push(mark);
      }
      return withCompany(kept, (mark) => isOrdinary(mark, text), text);
    },
    settleAll: (marks, text) => {
      const hiding = marks.filter(isDecoy);
      const kept = marks.filter(
        (mark) => isPhrase(mark, text) && !hiding.some((decoy) => hides(decoy, mark)),
      );
      return withCompany(kept, (mark) => isOrdinary(mark, text), text);
    },
    settleAltered: (altered, marks) => {
      const hiding = marks.filter(isDecoy);
      let next = 0;
      return altered.filter((mark) => {
        while ((hiding[next]?.end ?? Infinity) <= mark.start) next++;
        for (let i = next; (hiding[i]?.start ?? Infinity) < mark.end; i++) {
          if (hiding[i]?.phrase === DECOY + mark.phrase) return false;
        }
        return true;
      });
    },
  };
}

/** By counted term the words that go before it in longer phrases: 做到 before “两个维护”. */
function introductionsIn(phrases: readonly PhraseEntry[]): Map<string, readonly string[]> {
  const terms = phrases.filter(({ canonical, quoted }) => COUNTED.test(canonical) && !quoted);
  return new Map(
    terms.map(({ id, canonical: term }) => {
      const words = phrases.flatMap(({ canonical }) => {
        const before = canonical.slice(0, Math.max(0, canonical.indexOf(term)));
        return /\p{L}+$/u.exec(before) ?? [];
      });
      return [id, words.map((word) => fold(word).text)];
    }),
  );
}

/** Marks, in order, without those that are ordinary words where no other mark keeps them company. */
function withCompany(marks: Mark[], isOrdinary: (mark: Mark) => boolean, text: string): Mark[] {
  const ordinary = new Set(marks.filter(isOrdinary));
  if (ordinary.size === 0) return marks;
  const others = marks.filter((mark) => !ordinary.has(mark));
  let next = 0;
  return marks.filter((mark) => {
    if (!ordinary.has(mark)) return true;
    while ((others[next]?.start ?? Infinity) < mark.start) next++;
    return others
      .slice(Math.max(0, next - 1), next + 1)
      .some((other) => isBeside(mark, other, text));
  });
}

/** Whether two marks stand near each other in one sentence. */
function isBeside(one: Mark, other: Mark, text: string): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  return to - from < COMPANY && !endsSentence(text, from, to);
}

/** A mark takes its quotation marks along, so a quoted one does not begin with a word. */
function isBare({ start }: Mark, text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(start));
}

function isIntroduced({ start }: Mark, text: string, words: readonly string[]): boolean {
  const before = fold(text.slice(Math.max(0, start - FURTHEST), start)).text;
  return words.some((word) => before.endsWith(word));
}

function isDecoy({ phrase }: Mark): boolean {
  return phrase.startsWith(DECOY);
}

function hides(decoy: Mark, { phrase, start, end }: Mark): boolean {
  return decoy.phrase === DECOY + phrase && decoy.start <= start && end <= decoy.end;
}
