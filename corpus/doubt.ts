/** Phrases whose characters are also ordinary words: which marks of them are genuine. */
import { createCompany } from './company.ts';
import { fold } from './fold.ts';
import type { Wording } from './spotting/net.ts';
import type { Mark, PhraseEntry } from './notice.ts';

export interface Doubt {
  /** The words that only look like a phrase, as wordings of their own: the longer one wins. */
  decoys: readonly Wording[];
  /** The genuine of a text's outermost marks; of one that is not, what stands genuine inside it. */
  settle: (marks: readonly Mark[], text: string) => Settled;
  /** The genuine of all marks of a text, those inside others too. */
  settleAll: (marks: readonly Mark[], text: string) => Mark[];
  /** Of marks of altered wording, in order, those in which no decoy of their phrase stands. */
  settleAltered: (altered: readonly Mark[], decoys: readonly Mark[]) => Mark[];
}

export interface Settled {
  genuine: Mark[];
  /** The marks, in order, of words that only look like a phrase. */
  decoys: Mark[];
}

const DECOY = '!';
const NONE: readonly Mark[] = [];

/** A number and a measure word: 四个自信 is also the beginning of 四个自信的年轻人. */
const COUNTED = /^“[一二两三四五六七八九十]个/;
/** Words that may follow a term are left out. */
const GOES_ON = /^[\p{L}--[等与及是]]/v;
/** Where the word stands that introduces a term, in units before it. */
const FURTHEST = 8;

export function createDoubt(phrases: readonly PhraseEntry[]): Doubt {
  const quoted = new Set(phrases.filter((phrase) => phrase.quoted).map(({ id }) => id));
  const introductions = introductionsIn(phrases);
  const decoys = phrases.flatMap(({ id, unless = [] }) =>
    unless.map((canonical) => ({ id: DECOY + id, canonical })),
  );
  // Most phrases are beyond it, and this look-up is all that their marks cost.
  const doubtful = new Set([...quoted, ...introductions.keys(), ...decoys.map(({ id }) => id)]);

  const isDoubtful = ({ phrase, inner }: Mark): boolean =>
    doubtful.has(phrase) || (inner !== undefined && inner.some(isDoubtful));
  const isPhrase = (mark: Mark, text: string): boolean =>
    !isDecoy(mark) && !(quoted.has(mark.phrase) && isBare(mark, text));
  const isOrdinary = (mark: Mark, text: string): boolean => {
    const words = introductions.get(mark.phrase);
    if (!words || !isBare(mark, text) || !GOES_ON.test(text.slice(mark.end))) return false;
    return !isIntroduced(mark, text, words);
  };
  /** A mark, or what is left of it: of a decoy and of a term without its quotation marks, what stands inside. */
  const reduced = (mark: Mark, text: string): Mark[] => {
    const all = mark.inner ?? NONE;
    const inner = all.filter((one) => isPhrase(one, text) && !(isDecoy(mark) && hides(mark, one)));
    if (!isPhrase(mark, text)) return inner;
    if (inner.length === all.length) return [mark];
    const { inner: _all, ...bare } = mark;
    return [inner.length > 0 ? { ...bare, inner } : bare];
  };

  return {
    decoys,
    settle: (marks, text) => {
      const company = createCompany(text);
      const hiding: Mark[] = [];
      for (const mark of marks) {
        if (!isDoubtful(mark)) company.add(mark);
        else {
          if (isDecoy(mark)) hiding.push(mark);
          for (const rest of reduced(mark, text)) company.add(rest, isOrdinary(rest, text));
        }
      }
      return { genuine: company.close(), decoys: hiding };
    },
    settleAll: (marks, text) => {
      const hiding = marks.filter(isDecoy);
      const kept = marks.filter(
        (mark) => isPhrase(mark, text) && !hiding.some((decoy) => hides(decoy, mark)),
      );
      const company = createCompany(text);
      for (const mark of kept) company.add(mark, isOrdinary(mark, text));
      return company.close();
    },
    settleAltered: (altered, hiding) => {
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
