/** What was tried, what came out right, and how it is printed. */

export interface Score {
  name: string;
  cases: number;
  right: number;
  /** Marks that say something false. */
  wrong: number;
  /** Cases that did not come out right, and false marks, as a person can look into them. */
  missed: string[];
}

/** A score of nothing yet. */
export function emptyScore(name: string): Score {
  return { name, cases: 0, right: 0, wrong: 0, missed: [] };
}

/** The sum of scores. */
export function sumOf(scores: readonly Score[], name: string): Score {
  const sum = emptyScore(name);
  for (const { cases, right, wrong } of scores) {
    sum.cases += cases;
    sum.right += right;
    sum.wrong += wrong;
  }
  return sum;
}

/** The head of a table of scores. */
export const SCORE_HEAD = `${'cases'.padStart(52)}  recall precision`;

/** One line of the table: name, cases, recall, precision. */
export function scoreLine({ name, cases, right, wrong }: Score): string {
  const recall = cases === 0 ? 1 : right / cases;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const columns = [name.padEnd(46), String(cases).padStart(6)];
  return [...columns, recall.toFixed(3).padStart(8), precision.toFixed(3).padStart(10)].join('');
}

/** A sample of what was missed, or all of it; nothing where nothing was. */
export function missedLines({ name, missed }: Score, most: number): string[] {
  if (missed.length === 0) return [];
  return [
    `\n${name}: ${missed.length} missed or false`,
    ...missed.slice(0, most).map((one) => `  ${one}`),
  ];
}
