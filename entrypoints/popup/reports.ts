/** What the frames of a page report, merged into one list. */
import * as v from 'valibot';
import type { MatchKind } from '../../corpus/notice.ts';
import type { FoundPhrase, PageReport } from '../background/protocol.ts';
import { MATCH_WORDS } from '../ui/words.ts';

/** What the popup knows of the page; `reading` and `unreadable` have found nothing yet. */
export interface PageState {
  status: 'reading' | 'unreadable' | 'read';
  /** Whether more may come. */
  complete: boolean;
  /** In order of first appearance, frame after frame. */
  found: readonly FoundPhrase[];
}

// The words name every kind there is, so this list cannot fall behind.
const MATCH_KIND = v.custom<MatchKind>(
  (kind) => typeof kind === 'string' && Object.hasOwn(MATCH_WORDS, kind),
);

const REPORT = v.object({
  frame: v.string(),
  top: v.boolean(),
  complete: v.boolean(),
  found: v.array(
    v.object({
      phrase: v.string(),
      kinds: v.array(MATCH_KIND),
      count: v.number(),
    }),
  ),
});

/** Whether a message is a report; pages' processes are not trusted to send nothing else. */
export function isReport(message: unknown): message is PageReport {
  return v.is(REPORT, message);
}

/** Merges the latest report of each frame, the page itself first, then frames in the order in which they first spoke. */
export function mergeReports(reports: Iterable<PageReport>): PageState {
  const found = new Map<string, FoundPhrase>();
  let complete = true;
  for (const report of [...reports].toSorted((a, b) => Number(b.top) - Number(a.top))) {
    complete &&= report.complete;
    for (const phrase of report.found)
      found.set(phrase.phrase, add(found.get(phrase.phrase), phrase));
  }
  return { status: 'read', complete, found: [...found.values()] };
}

function add(known: FoundPhrase | undefined, more: FoundPhrase): FoundPhrase {
  if (!known) return more;
  const kinds = [...new Set([...known.kinds, ...more.kinds])];
  return { phrase: known.phrase, kinds, count: known.count + more.count };
}
