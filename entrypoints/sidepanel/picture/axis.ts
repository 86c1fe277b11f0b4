/** Time as a line: equal days stand at equal places, long silences are shortened and say so. */
import type { NoticeFacts } from '../../../corpus/ladder.ts';

/** When a notice was issued, in days since 1970; an absent end is not known. */
export interface Span {
  from?: number;
  to?: number;
}

/** A day on the axis. */
export interface Tick {
  day: number;
  x: number;
}

/** The way between two neighbouring ticks. */
export interface Gap {
  days: number;
  from: number;
  to: number;
  /** Whether the way is shorter than its days. */
  broken: boolean;
}

export interface Axis {
  ticks: readonly Tick[];
  gaps: readonly Gap[];
  /** Where the time behind the last tick ends. */
  end: number;
}

const NARROWEST = 104;
/** Days from which a gap counts as broken: below, it is only a little longer or shorter. */
const BROKEN = 31;
const BEHIND = 190;
const DAY = 86_400_000;

/** From its first to its last possible day; nothing is guessed. */
export function spanOf({ date, datePrecision, notBefore }: NoticeFacts): Span {
  if (date === null || datePrecision === 'unknown') {
    return notBefore === undefined ? {} : { from: dayNumber(notBefore) };
  }
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (datePrecision === 'day') return { from: dayNumber(date), to: dayNumber(date) };
  if (datePrecision === 'month') {
    return { from: Date.UTC(year, month - 1) / DAY, to: Date.UTC(year, month) / DAY - 1 };
  }
  return { from: Date.UTC(year) / DAY, to: Date.UTC(year + 1) / DAY - 1 };
}

/** Lays the days that the spans name from `left` on. */
export function axisOf(spans: readonly Span[], left: number): Axis {
  const days = [...new Set(spans.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()))];
  const ticks: Tick[] = [];
  const gaps: Gap[] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = ticks.at(-1);
    if (!last) {
      ticks.push({ day, x: left });
      continue;
    }
    const distance = day - last.day;
    const x = last.x + NARROWEST + Math.min(80, 12 * Math.log2(distance));
    gaps.push({ days: distance, from: last.x, to: x, broken: distance > BROKEN });
    ticks.push({ day, x });
  }
  return { ticks, gaps, end: (ticks.at(-1)?.x ?? left) + BEHIND };
}

/** Where a day stands; days that are no tick stand nowhere. */
export function placeOfDay({ ticks }: Axis, day: number | undefined): number | undefined {
  return ticks.find((tick) => tick.day === day)?.x;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
