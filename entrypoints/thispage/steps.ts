/** Where in which frame a mark stands: the marks of a page are counted frame after frame. */
import type { PageReport } from '../background/protocol.ts';
import { placesOf } from './reports.ts';

/** A mark, or the nth place of a phrase, in a frame's own count. */
export interface FramePlace {
  frame: string;
  place: number;
}

/** The mark before or behind `at`, around the end; the first or the last where none was shown. */
export function stepFrom(at: number | undefined, by: 1 | -1, places: number): number {
  if (at === undefined) return by === 1 ? 0 : places - 1;
  return (at + by + places) % places;
}

/** The frame that has the page's mark of a number. */
export function frameOf(reports: readonly PageReport[], place: number): FramePlace | undefined {
  return find(reports, place, placesOf);
}

/** The frame that has the page's nth place of a phrase. */
export function phraseFrameOf(
  reports: readonly PageReport[],
  phrase: string,
  nth: number,
): FramePlace | undefined {
  return find(reports, nth, ({ found }) => found.find((one) => one.phrase === phrase)?.count ?? 0);
}

function find(
  reports: readonly PageReport[],
  place: number,
  count: (report: PageReport) => number,
): FramePlace | undefined {
  let left = place;
  for (const report of reports) {
    const own = count(report);
    if (left < own) return { frame: report.frame, place: left };
    left -= own;
  }
  return undefined;
}
