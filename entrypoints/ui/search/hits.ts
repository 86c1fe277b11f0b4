/** Passages that answer a query, each shown once however often it holds the words. */
import type { ExactAnswer } from '../../../corpus/searching/answers.ts';

/** An answer with every range of its passage that answers; `start` and `end` are the first one's. */
export interface Hit extends ExactAnswer {
  /** Tells hits apart, the same from one query to the next. */
  key: string;
}

/** Gathers the answers that show the same passage, in the order of the first of each. */
export function hitsOf(answers: readonly ExactAnswer[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const answer of answers) {
    const key = `${answer.notice} ${answer.passageStart} ${answer.passage.length}`;
    const known = hits.get(key);
    if (known) known.marked = [...known.marked, ...answer.marked];
    else hits.set(key, { ...answer, key });
  }
  return [...hits.values()];
}
