/** Whether what is left of an altered wording is its own, and not words that everybody uses. */
import type { Candidate } from './candidate.ts';
import { fold } from '../fold.ts';
import type { Mark, Range } from '../notice.ts';
import { BRIEF, MOST_FOREIGN } from './recognised.ts';

/** Tells of a candidate, and of the exact marks that lie in it, whether it is recognised beyond doubt. */
export type Evidence = (text: string, candidate: Candidate, exact: readonly Mark[]) => boolean;

/** What has lost more than this of its beginning or end may be words that others use too. */
const STUMP = 0.8;
/** So many units of a wording, two runs as tracing counts them, are its own whatever share of it they are. */
const AMPLE = 24;
/** A single character that is left by itself is chance. */
const SHORTEST = 2;

const ENDS_WITH_SEMICOLON = /[；;][^\p{L}\p{N}]*$/u;
const BEGINS_WITH_SEMICOLON = /^[^\p{L}\p{N}]*[；;]/u;
const ENDS_WITH_COMMA = /[，,][^\p{L}\p{N}]*$/u;
const BEGINS_WITH_COMMA = /^[^\p{L}\p{N}]*[，,]/u;
/** Neither negates nor narrows what it stands in. */
const PARTICLE = /^[了着过好到和与及也更要的其]$/;
const COPULA = /^(?:[就正也才便既]|并?不)?是$/;
/** 的 and the like stand between clauses. */
const GOES_ON = /[\p{L}--[的等和]]/v;
const OTHER_SCRIPT = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** How much white space and how many brackets may stand beside a semicolon. */
const BLANKS = 4;

/** `background` is ordinary text of the kind that will be read. */
export function createEvidence(background: readonly string[]): Evidence {
  const known = new Map<string, boolean>();
  let texts: readonly string[] | undefined;
  /** Whether the background has the stretch where it does not have the whole wording. */
  const isCommon = (stretch: string, wording: string): boolean => {
    texts ??= background.map((text) => fold(text).text);
    const is =
      known.get(stretch) ?? texts.some((text) => countOf(stretch, text) > countOf(wording, text));
    known.set(stretch, is);
    return is;
  };
  return (text, candidate, exact) => {
    const [stretch = '', ...others] = stretchesOf(candidate);
    const { folded, isList } = candidate.wording;
    const isStump = others.length === 0 && stretch.length < STUMP * folded.length;
    if (isStump && (isCommon(stretch, folded) || (!isList && goesOnOtherwise(text, candidate))))
      return false;
    if (!isList && isFrayed(candidate)) {
      const left = stretchesOf(candidate).join('');
      if (left.length < Math.min(STUMP * folded.length, AMPLE) || isCommon(left, folded))
        return false;
    }
    if (joinsSentences(text, candidate) || isTranslated(text, candidate)) return false;
    if (isBriefWithWord(text, candidate)) return false;
    if (isPredicate(text, candidate) || !hasWhatItNeeds(text, candidate)) return false;
    return exact.length === 0 || hasOwnWords(text, candidate, exact);
  };
}

/** A brief wording with a word that says more than how it is joined: 提高不了政治站位. */
function isBriefWithWord(text: string, { wording, difference }: Candidate): boolean {
  if (wording.folded.length >= BRIEF) return false;
  return difference.added.some((added) => !PARTICLE.test(foldedIn(text, added)));
}

/** What one half of it is said to be is the other: 形式主义就是官僚主义 puts them side by side no more. */
function isPredicate(text: string, { difference }: Candidate): boolean {
  return difference.added.some((added) => COPULA.test(foldedIn(text, added)));
}

/** The words are there that tell a wording from others in the same frame. */
function hasWhatItNeeds(text: string, candidate: Candidate): boolean {
  const { needs } = candidate.wording;
  if (needs.length === 0) return true;
  const words = foldedIn(text, candidate);
  return needs.every((word) => words.includes(word));
}

/** What a wording has lost of its end is not there, but other words follow at once. */
function goesOnOtherwise(text: string, { wording, difference, end }: Candidate): boolean {
  const isCut = difference.missing.some((lost) => lost.end === wording.canonical.length);
  return isCut && GOES_ON.test(text.charAt(end));
}

/** The stretches of the wording that are left, in folded units; a change between two parts them. */
function stretchesOf({ wording, difference }: Candidate): string[] {
  const { kept, moved } = difference;
  return [...kept, ...moved].map(({ canonical }) => foldedIn(wording.canonical, canonical));
}

/** Its beginning or end is lost, and something else is changed as well. */
function isFrayed({ wording, difference }: Candidate): boolean {
  const { moved, replaced, missing, added } = difference;
  const lost = [...missing, ...replaced.map(({ canonical }) => canonical)];
  const isCut = lost.some(({ start, end }) => start === 0 || end === wording.canonical.length);
  return isCut && moved.length + replaced.length + missing.length + added.length > 1;
}

/** What is added in it stands beside a semicolon, or is a clause longer than what it stands in bears: it tells of something else. */
function joinsSentences(text: string, whole: Candidate): boolean {
  return whole.difference.added.some(({ start, end }) => {
    const before = text.slice(Math.max(whole.start, start - BLANKS), start);
    const behind = text.slice(end, Math.min(whole.end, end + BLANKS));
    if (ENDS_WITH_SEMICOLON.test(before) || BEGINS_WITH_SEMICOLON.test(behind)) return true;
    const isClause = ENDS_WITH_COMMA.test(before) && BEGINS_WITH_COMMA.test(behind);
    return isClause && end - start > MOST_FOREIGN * whole.wording.folded.length;
  });
}

/** Words of another language stand in it: 形式主義と官僚主義 is no Chinese. */
function isTranslated(text: string, { difference }: Candidate): boolean {
  const { added, replaced } = difference;
  const foreign = [...added, ...replaced.map((pair) => pair.text)];
  return foreign.some(({ start, end }) => OTHER_SCRIPT.test(text.slice(start, end)));
}

/** Beside the phrases that stand in it exactly, and are marked anyway, half of its words are there; of a list some. */
function hasOwnWords(text: string, candidate: Candidate, exact: readonly Mark[]): boolean {
  const { wording, difference } = candidate;
  let own = wording.folded.length;
  let left = 0;
  for (const { text: place } of [...difference.kept, ...difference.moved]) {
    const inner = exact.filter((mark) => holds(place, mark));
    for (const mark of inner) own -= foldedIn(text, mark).length;
    const beside = besides(place, inner).map((words) => foldedIn(text, words));
    const units = beside.join('').length;
    if (inner.length > 0 || units >= SHORTEST) left += units;
  }
  return wording.isList ? left > 0 : 2 * left >= own;
}

/** What a place has before, between and behind marks in it. */
function besides({ start, end }: Range, marks: readonly Range[]): Range[] {
  const starts = [start, ...marks.map((mark) => mark.end)];
  const ends = [...marks.map((mark) => mark.start), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

/** Its quotation marks may stand outside. */
function holds(place: Range, { start, end }: Range): boolean {
  return start >= place.start - 1 && end <= place.end + 1;
}

function foldedIn(text: string, { start, end }: Range): string {
  return fold(text.slice(start, end)).text;
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1;
}
