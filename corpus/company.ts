/** Marks that stand near each other: ordinary words are a phrase where others keep them company. */
import { endsSentence } from './folding/sentence.ts';
import type { Mark } from './notice.ts';

/** Marks that come in order; one of ordinary words is kept only where another keeps it company. */
export interface Company {
  add: (mark: Mark, isOrdinary?: boolean) => void;
  /** What was kept. */
  close: () => Mark[];
}

/** How far off another mark may be. */
const FAR = 200;

/** Of the marks of a text, which tells where sentences end. */
export function createCompany(text: string): Company {
  const kept: Mark[] = [];
  /** Those of ordinary words since the last other one. */
  let waiting: Mark[] = [];
  let before: Mark | undefined;
  const release = (behind?: Mark): void => {
    const others = [before, behind].filter((mark) => mark !== undefined);
    kept.push(...waiting.filter((mark) => others.some((other) => isBeside(mark, other, text))));
    waiting = [];
  };
  return {
    add: (mark, isOrdinary = false) => {
      if (isOrdinary) {
        waiting.push(mark);
        return;
      }
      if (waiting.length > 0) release(mark);
      kept.push(mark);
      before = mark;
    },
    close: () => {
      release();
      return kept;
    },
  };
}

/** Whether two marks stand near each other in one sentence. */
function isBeside(one: Mark, other: Mark, text: string): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  return to - from < FAR && !endsSentence(text, from, to);
}
