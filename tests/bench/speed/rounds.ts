/** Timing that can be trusted on a shared machine: rounds in turn, and the fastest of each. */

/** The least milliseconds that each piece of work took; all run in turn, so that they share the machine's moods. */
export function fastest<Work extends Record<string, () => unknown>>(
  work: Work,
  rounds: number,
): { [Name in keyof Work]: number } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- filled for every name right below
  const best = {} as { [Name in keyof Work]: number };
  for (const name in work) best[name] = Infinity;
  for (let round = 0; round < rounds; round++) {
    for (const name in work) {
      const start = performance.now();
      work[name]?.();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}
