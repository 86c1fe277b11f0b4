/** The places of a page where phrases stand, each with its words and what surrounds them. */
import { type Mark, type MatchKind, PASSAGE_END, type Phrase, type Range } from '../notice.ts';
import { passageAround } from '../passage.ts';
import { differingWords, type DifferingWords } from './differing.ts';

export interface DossierMark {
  /** Phrase id. */
  phrase: string;
  kind: MatchKind;
  /** As they stand on the page, with what surrounds them. */
  words: string;
  before: string;
  after: string;
  /** Address of the frame they stand in. */
  frame: string;
  /** Present where `kind` is `altered`. */
  difference?: DifferingWords;
  /** Ids of shorter phrases inside this one. */
  inner?: string[];
}

/** The text of the page or of a frame in it, U+2029 between its passages. */
export interface Frame {
  address: string;
  text: string;
}

/** A mark of `text`, the texts of all frames one behind another. */
export function markOf(
  phrases: ReadonlyMap<string, Phrase>,
  frames: readonly Frame[],
  text: string,
  mark: Mark,
): DossierMark {
  const { phrase, kind, start, end, difference, inner } = mark;
  const canonical = phrases.get(phrase)?.canonical ?? '';
  return {
    phrase,
    kind,
    words: text.slice(start, end),
    ...surroundings(text, mark),
    frame: frameAt(frames, start),
    ...(difference && { difference: differingWords(canonical, text, difference) }),
    ...(inner && { inner: inner.map((one) => one.phrase) }),
  };
}

/** The sentence around a range, which never reaches into the next passage of the page. */
function surroundings(text: string, { start, end }: Range): { before: string; after: string } {
  const from = start === 0 ? 0 : text.lastIndexOf(PASSAGE_END, start - 1) + 1;
  const next = text.indexOf(PASSAGE_END, end);
  const passage = text.slice(from, next < 0 ? text.length : next);
  const around = passageAround(passage, { start: start - from, end: end - from });
  return {
    before: passage.slice(around.start, start - from),
    after: passage.slice(end - from, around.end),
  };
}

function frameAt(frames: readonly Frame[], offset: number): string {
  let end = 0;
  for (const { address, text } of frames) {
    end += text.length + PASSAGE_END.length;
    if (end > offset) return address;
  }
  throw new RangeError(`no frame has the offset ${offset}: give one inside the joined text`);
}
