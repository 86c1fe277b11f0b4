/** What lies between the mapped stretches of a wording, aligned with the text unit by unit. */
import { isFree, longestChain, mapRun, NOWHERE, ownedBy, type Pair, runsOf } from './mapping.ts';
import { alignUnits, type OpenEnds } from './units.ts';

/** A gap is filled unit by unit only where this share of it is found again. */
const LIKE = 0.5;
/** How many units more than a gap of the wording the text may have at an open end. */
const REACH = 4;
/** So many units of a beginning or end that is only shorter are no chance. */
const SHORTEST = 2;

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
  if (units < LIKE * (gap.wording.end - gap.wording.start) && !isOnlyLost(free, gap)) return;
  for (const run of free) {
    const { wording, text: place } = widened(run, gap, folded, text, owned);
    mapRun(map, wording, place.start);
  }
}

/** Whether the beginning or end of the wording stands at what is mapped, and what lies between is lost: nothing stands for it. */
function isOnlyLost([run, ...others]: readonly Pair[], { wording, text, open }: Gap): boolean {
  if (!run || others.length > 0 || run.wording.end - run.wording.start < SHORTEST) return false;
  if (open === 'start') return run.wording.start === wording.start && run.text.end === text.end;
  return open === 'end' && run.wording.end === wording.end && run.text.start === text.start;
}

/** A run at the limit of what lies within reach, with what follows beyond. */
function widened(run: Pair, gap: Gap, folded: string, text: string, owned: Int32Array): Pair {
  let { start } = run.text;
  let { end } = run.text;
  const ahead = run.wording.start - start;
  if (start === gap.text.start && gap.open === 'start') {
    while (start + ahead > gap.wording.start && isSame(start - 1)) start--;
  }
  if (end === gap.text.end && gap.open === 'end') {
    while (end + ahead < gap.wording.end && isSame(end)) end++;
  }
  return { wording: { start: start + ahead, end: end + ahead }, text: { start, end } };

  function isSame(unit: number): boolean {
    return owned[unit] === NOWHERE && text[unit] === folded[unit + ahead];
  }
}

function shift({ wording, text }: Pair, byWording: number, byText: number): Pair {
  return {
    wording: { start: wording.start + byWording, end: wording.end + byWording },
    text: { start: text.start + byText, end: text.end + byText },
  };
}
