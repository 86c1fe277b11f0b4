/** Timing that can be trusted on a shared machine: pieces of work take turns, so that they share its moods. */

/** Milliseconds that a piece of work took, round by round. */
export type Times = readonly number[];

/** The times of each piece of work, one run of each in every round. */
export function inTurns<Work extends Record<string, () => unknown>>(
  work: Work,
  rounds: number,
): { [Name in keyof Work]: Times } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- filled for every name right below
  const times = {} as { [Name in keyof Work]: number[] };
  for (const name in work) times[name] = [];
  for (let round = 0; round < rounds; round++) {
    for (const name in work) {
      const start = performance.now();
      work[name]?.();
      times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The least of the times: what the work takes where nothing else is in its way. */
export function least(times: Times): number {
  return Math.min(...times);
}

/** How many times as long one took as the other of the same round, in the median: the machine's speed may change from round to round. */
export function ratio(times: Times, others: Times): number {
  const ratios = times.map((time, round) => time / (others[round] ?? Number.NaN));
  return ratios.toSorted((a, b) => a - b)[ratios.length >> 1] ?? Number.NaN;
}
