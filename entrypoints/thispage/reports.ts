/** What the frames of a page say, checked and merged. */
import * as v from 'valibot';
import { MATCH_KINDS } from '../../corpus/notice.ts';
import type { Where } from '../settings/settings.ts';
import { isOn } from '../settings/sites.ts';
import type { FoundPhrase, PageReport, PageText } from '../background/protocol.ts';

/** What an extension page knows of the page; `reading` and `unreadable` have found nothing yet. */
export interface PageState {
  status: 'reading' | 'unreadable' | 'read';
  /** Whether the page that cannot be read is a PDF file, as its address has it. */
  pdf?: true;
  /** The page's site as the settings name it; absent until the page has spoken. */
  site?: string;
  /** Whether more may come. */
  complete: boolean;
  /** Whether a frame changes faster than it may be read. */
  paused?: true;
  /** In order of first appearance, frame after frame. */
  found: readonly FoundPhrase[];
  /** How many marks there are. */
  places: number;
  /** The mark last brought into view, counted from 0, frame after frame. */
  at?: number;
  /** The text of the frames, the page itself first; absent until they have been asked. */
  texts?: readonly PageText[];
}

/** Of a page that has not spoken yet. */
export const READING: PageState = { status: 'reading', complete: false, found: [], places: 0 };
/** Of a page that never will. */
export const UNREADABLE: PageState = { status: 'unreadable', complete: true, found: [], places: 0 };

const REPORT = v.object({
  frame: v.string(),
  top: v.boolean(),
  site: v.string(),
  complete: v.boolean(),
  paused: v.exactOptional(v.literal(true)),
  found: v.array(
    v.object({
      phrase: v.string(),
      kinds: v.array(v.picklist(MATCH_KINDS)),
      count: v.number(),
    }),
  ),
  shown: v.exactOptional(v.object({ place: v.number(), when: v.number() })),
});

const TEXT = v.object({
  frame: v.string(),
  top: v.boolean(),
  address: v.string(),
  title: v.string(),
  text: v.string(),
});

/** Whether a message is a report; pages' processes are not trusted to send nothing else. */
export function isReport(message: unknown): message is PageReport {
  return v.is(REPORT, message);
}

/** Whether a message is the text of a frame. */
export function isPageText(message: unknown): message is PageText {
  return v.is(TEXT, message);
}

/** Whether there is Chinese to be searched; until the texts are there the page gets the benefit of the doubt. */
export function hasChinese({ status, texts }: PageState): boolean {
  return status === 'read' && !texts?.every(({ text }) => text === '');
}

/** The page itself first, then frames in the order in which they first spoke. */
export function inOrder<Said extends { top: boolean }>(said: Iterable<Said>): Said[] {
  return [...said].toSorted((a, b) => Number(b.top) - Number(a.top));
}

/** Merges the latest report of each frame, in the order of `inOrder`. */
export function mergeReports(reports: Iterable<PageReport>): PageState {
  const found = new Map<string, FoundPhrase>();
  let complete = true;
  let paused = false;
  let places = 0;
  let site: string | undefined;
  let at: number | undefined;
  let latest = 0;
  for (const report of inOrder(reports)) {
    const { shown } = report;
    if (shown && shown.when > latest) {
      at = places + shown.place;
      latest = shown.when;
    }
    site ??= report.site;
    complete &&= report.complete;
    paused ||= report.paused ?? false;
    places += placesOf(report);
    for (const phrase of report.found)
      found.set(phrase.phrase, add(found.get(phrase.phrase), phrase));
  }
  return {
    status: 'read',
    ...(site !== undefined && { site }),
    complete,
    ...(paused && { paused }),
    found: [...found.values()],
    places,
    ...(at !== undefined && { at }),
  };
}

/** Whether the reader has switched off the site of the page. */
export function isOff({ site }: PageState, where: Where): boolean {
  return site !== undefined && !isOn(where, site);
}

/** How many marks a frame has. */
export function placesOf({ found }: PageReport): number {
  return found.reduce((sum, { count }) => sum + count, 0);
}

function add(known: FoundPhrase | undefined, more: FoundPhrase): FoundPhrase {
  if (!known) return more;
  const kinds = [...new Set([...known.kinds, ...more.kinds])];
  return { phrase: known.phrase, kinds, count: known.count + more.count };
}
