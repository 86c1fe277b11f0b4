/** Text x notices -> the runs they share word for word, how much of the text they cover, the nearest notice. */
import { createFingerprints, type Fingerprints, STEP } from './tracing/fingerprints.ts';
import { fold, originalRange } from './fold.ts';
import {
  countHolders,
  heldShare,
  nearestKin,
  type Stretch,
  unitsCovered,
} from './tracing/kinship.ts';
import { type Notice, type Run, SHORTEST_RUN, type Trace } from './notice.ts';

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
    const holders = countHolders(stretches, folded.length);
    const kin = nearestKin(stretches, folded, holders, notices.length, MOST_NOTICES);
    const runs = kin.flatMap((one) =>
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
      coverage: holders.filter((held) => held > 0).length / length,
      nearest:
        nearest && unitsCovered(nearest.evidence) >= LEAST_EVIDENCE
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
  const { units, starts, lookUp, textAt } = index;
  const found: Stretch[] = [];
  /** Where in the text a fingerprint was looked up and found. */
  const lookedUp = new Uint8Array(folded.length);
  lookUp(folded, (place, at) => {
    lookedUp[at] = 1;
    const distance = place - at;
    const notice = textAt(place);
    const first = Math.max(0, starts[notice]! - distance);
    let start = at;
    while (start > first && units[start - 1 + distance] === folded.charCodeAt(start - 1)) {
      start--;
      // An earlier fingerprint of the same stretch.
      if ((at - start) % STEP === 0 && lookedUp[start] === 1) return;
    }
    const last = Math.min(folded.length, starts[notice + 1]! - distance);
    let end = at;
    while (end < last && units[end + distance] === folded.charCodeAt(end)) end++;
    if (end - start >= SHORTEST_RUN) found.push({ notice, start, end, place: start + distance });
  });
  return found;
}
