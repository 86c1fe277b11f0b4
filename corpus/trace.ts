/** Text x notices -> the runs they share word for word, how much of the text they cover, the nearest notice. */
import { createFingerprints, type Fingerprints, SHORTEST_RUN } from './tracing/fingerprints.ts';
import { fold, originalRange } from './fold.ts';
import { heldShare, type Stretch, unitsCovered, weigh } from './tracing/kinship.ts';
import type { Notice, Run, Trace } from './notice.ts';

export type Tracer = (text: string) => Trace;

/** Runs are given for as many notices as this, the nearest first. */
const MOST_NOTICES = 50;
/** Folded units of evidence without which no notice is called the nearest. */
const LEAST_EVIDENCE = 24;

/** Opens notices for tracing. Any string can be traced; time grows with the text and what it shares. */
export function createTracer(notices: readonly Notice[]): Tracer {
  const index = createFingerprints(notices.map(({ text }) => text));
  const originals = new Map<number, Uint32Array>();
  /** Where the folded units of a notice stand in its text, made when first asked for. */
  const unitsOf = (notice: number): Uint32Array => {
    const at = originals.get(notice) ?? fold(notices[notice]!.text).at;
    originals.set(notice, at);
    return at;
  };

  return (text) => {
    const { text: folded, at } = fold(text);
    const stretches = findStretches(index, folded);
    const kin = weigh(stretches, folded, notices.length);
    const runs = kin.slice(0, MOST_NOTICES).flatMap((one) =>
      one.stretches.map((stretch): Run => {
        const first = stretch.place - index.starts[stretch.notice]!;
        const notice = notices[stretch.notice]!;
        const inNotice = originalRange(notice.text, unitsOf(stretch.notice), {
          start: first,
          end: first + stretch.end - stretch.start,
        });
        return {
          ...originalRange(text, at, stretch),
          notice: notice.id,
          noticeStart: inNotice.start,
          noticeEnd: inNotice.end,
        };
      }),
    );
    const [nearest] = kin;
    const length = Math.max(1, folded.length);
    return {
      runs: runs.toSorted((a, b) => a.start - b.start || b.end - a.end),
      coverage: unitsCovered(stretches) / length,
      nearest:
        nearest && nearest.evidence >= LEAST_EVIDENCE
          ? {
              notice: notices[nearest.notice]!.id,
              share: unitsCovered(nearest.stretches) / length,
              held: heldShare(index, nearest),
            }
          : null,
    };
  };
}

/** All maximal stretches of at least `SHORTEST_RUN` units that the folded text shares with a notice. */
function findStretches(index: Fingerprints, folded: string): Stretch[] {
  const { units, starts, lookUp } = index;
  const found: Stretch[] = [];
  /** By distance between place and text: how far the text has been compared there. */
  const compared = new Map<number, number>();
  lookUp(folded, (place, at) => {
    const distance = place - at;
    if ((compared.get(distance) ?? 0) > at) return;
    const notice = noticeAt(starts, place);
    const noticeStart = starts[notice]!;
    const noticeEnd = starts[notice + 1]!;
    let start = at;
    while (
      start > 0 &&
      start + distance > noticeStart &&
      units[start - 1 + distance] === folded.charCodeAt(start - 1)
    )
      start--;
    let end = at;
    while (
      end < folded.length &&
      end + distance < noticeEnd &&
      units[end + distance] === folded.charCodeAt(end)
    )
      end++;
    compared.set(distance, Math.max(end, at + 1));
    if (end - start >= SHORTEST_RUN) found.push({ notice, start, end, place: start + distance });
  });
  return found;
}

/** The notice that holds a place, by binary search. */
function noticeAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
