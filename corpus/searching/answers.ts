/** The passages that answer a query: those that hold its words, and those that are like it. */
import { fold, type Folded, originalRange } from '../fold.ts';
import type { Notice, Range } from '../notice.ts';
import { passageAround } from '../passage.ts';

/** A passage that holds the query's words, whatever dress either wears. */
export interface ExactAnswer {
  /** Notice id. */
  notice: string;
  /** The range of the notice's text that holds the words. */
  start: number;
  end: number;
  passage: string;
  /** Offset of `passage` in the notice's text. */
  passageStart: number;
  /** What matched, as ranges of `passage`. */
  marked: readonly Range[];
  /** Whether `passage` begins and ends with its sentences. */
  opens: boolean;
  closes: boolean;
}

/**
 * A passage that is like the query. `score` runs from 0 (alike) to 1; the range holds the thick of
 * what the two share, `marked` is all that they share in the passage.
 */
export interface SimilarAnswer extends ExactAnswer {
  score: number;
}

/** A sentence of a notice. */
export interface Sentence extends Range {
  notice: Notice;
}

/** The longest stretch of a sentence that is looked at as one place, in UTF-16 units. */
const LONGEST_PLACE = 120;

/** Every place of a notice that holds folded words. */
export function exactAnswers(notice: Notice, { text, at }: Folded, wording: string): ExactAnswer[] {
  const found: ExactAnswer[] = [];
  for (let i = text.indexOf(wording); i !== -1; i = text.indexOf(wording, i + wording.length)) {
    const range = originalRange(notice.text, at, { start: i, end: i + wording.length });
    found.push(answerAt(notice, range, [range]));
  }
  return found;
}

/** A sentence that is like folded words, cut to the thick of the pairs of characters that they share. */
export function similarAnswer(
  { notice, start, end }: Sentence,
  score: number,
  wording: string,
): SimilarAnswer {
  const sentence = notice.text.slice(start, end);
  const { text, at } = fold(sentence);
  const shared = tellingRuns(text, wording).map((run) => {
    const range = originalRange(sentence, at, run);
    return { start: start + range.start, end: start + range.end };
  });
  const place = thickest(shared) ?? { start, end };
  return { ...answerAt(notice, place, shared), score };
}

/** Whether a sentence has part of what answers exactly. */
export function holdsAnswer({ notice, start, end }: Sentence, exact: ExactAnswer): boolean {
  return notice.id === exact.notice && start < exact.end && exact.start < end;
}

function answerAt(notice: Notice, range: Range, marked: readonly Range[]): ExactAnswer {
  const { start, end, opens, closes } = passageAround(notice.text, range);
  return {
    notice: notice.id,
    ...range,
    passage: notice.text.slice(start, end),
    passageStart: start,
    marked: marked
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ start: one.start - start, end: one.end - start })),
    opens,
    closes,
  };
}

/** The shared runs, but none that a longer one has whole: it says nothing more. */
function tellingRuns(text: string, wording: string): Range[] {
  const runs = sharedRuns(text, wording).map((run) => ({
    run,
    words: text.slice(run.start, run.end),
  }));
  const isRepeated = (words: string): boolean =>
    runs.some((other) => other.words.length > words.length && other.words.includes(words));
  return runs.filter(({ words }) => !isRepeated(words)).map(({ run }) => run);
}

/** Maximal stretches of `text` whose every pair of characters stands in `wording`. */
function sharedRuns(text: string, wording: string): Range[] {
  const runs: Range[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (!wording.includes(text.slice(i, i + 2))) continue;
    const last = runs.at(-1);
    if (last && last.end > i) last.end = i + 2;
    else runs.push({ start: i, end: i + 2 });
  }
  return runs;
}

/** The place that begins and ends with a run and holds the most of them; the first run at least. */
function thickest(runs: readonly Range[]): Range | undefined {
  let best: Range | undefined;
  let most = 0;
  for (const [from, { start }] of runs.entries()) {
    let held = 0;
    for (const run of runs.slice(from)) {
      if (held > 0 && run.end - start > LONGEST_PLACE) break;
      held += run.end - run.start;
      if (held <= most) continue;
      most = held;
      best = { start, end: run.end };
    }
  }
  return best;
}
