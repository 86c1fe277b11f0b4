/** What lies between the mapped stretches of a wording, aligned with the text unit by unit. */
import { isFree, longestChain, mapRun, ownedBy, type Pair, runsOf } from './mapping.ts';
import { alignUnits, type OpenEnds } from './units.ts';

/** A gap is filled unit by unit only where this share of it is found again. */
const LIKE = 0.5;
/** How many units more than a gap of the wording the text may have at an open end. */
const REACH = 4;

/** Aligns what lies between mapped neighbours; at either end, what lies within reach. */
export function mapGaps(folded: string, text: string, map: Int32Array): void {
  const kept = longestChain(runsOf(map));
  const gaps: Gap[] = [];
  let before: Pair | undefined;
  for (const after of [...kept, undefined]) {
    const start = before?.wording.end ?? 0;
    const end = after?.wording.start ?? folded.length;
    const room = end - start + REACH;
    const textStart = before?.text.end ?? Math.max(0, (after?.text.start ?? room) - room);
    const textEnd =
      after?.text.start ?? Math.min(text.length, (before?.text.end ?? text.length) + room);
    const open = before ? (after ? 'none' : 'end') : after ? 'start' : 'both';
    if (end > start && textEnd > textStart) {
      gaps.push({ wording: { start, end }, text: { start: textStart, end: textEnd }, open });
    }
    before = after;
  }
  for (const gap of gaps) mapGap(folded, text, gap, map);
}

interface Gap extends Pair {
  open: OpenEnds;
}

function mapGap(folded: string, text: string, gap: Gap, map: Int32Array): void {
  const runs = alignUnits(
    folded.slice(gap.wording.start, gap.wording.end),
    text.slice(gap.text.start, gap.text.end),
    gap.open,
  );
  const owned = ownedBy(map, text.length);
  const free = runs
    .map((run) => shift(run, gap.wording.start, gap.text.start))
    .filter(({ wording, text: place }) => isFree(map, wording) && isFree(owned, place));
  const units = free.reduce((sum, { wording }) => sum + wording.end - wording.start, 0);
  if (units < LIKE * (gap.wording.end - gap.wording.start)) return;
  for (const { wording, text: place } of free) mapRun(map, wording, place.start);
}

function shift({ wording, text }: Pair, byWording: number, byText: number): Pair {
  return {
    wording: { start: wording.start + byWording, end: wording.end + byWording },
    text: { start: text.start + byText, end: text.end + byText },
  };
}
