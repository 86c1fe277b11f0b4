/** One thing that was measured. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The most that it may be, where there is a goal. */
  most?: number;
}

/** `    20.1 ms    at most 50    what`; a figure beyond its goal is marked. */
export function figureLine({ what, value, unit, most }: Figure): string {
  const number = `${Number(value.toFixed(2))} ${unit}`.padStart(12);
  const goal =
    most === undefined ? '' : `${isMet({ what, value, unit, most }) ? '' : 'NOT '}at most ${most}`;
  return `${number}  ${goal.padEnd(16)} ${what}`;
}

export function isMet({ value, most = Infinity }: Figure): boolean {
  return value <= most;
}
