/** Timing that can be trusted on a shared machine: rounds in turn, and the fastest of each. */

/** The least milliseconds each piece of work took; all run in turn, so that they share the machine's moods. */
export function fastest<Name extends string>(
  work: Record<Name, () => unknown>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      work[name]();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

/** One line of the table: what, its figure, its goal where it has one, and whether that is met. */
export function line(what: string, figure: number, unit: string, goal?: number): string {
  const verdict = goal === undefined ? '' : `goal ${goal} ${figure <= goal ? 'met' : 'NOT MET'}`;
  const digits = figure >= 100 ? 0 : 2;
  return `${what.padEnd(66)}${figure.toFixed(digits).padStart(9)} ${unit.padEnd(3)} ${verdict}`;
}
