/** When the article on the page was published, as far as the page itself says so. */
import type { NoticeFacts } from '../../corpus/ladder.ts';

/** Where a page can state its date: its metadata, its structured data, a time element, the lines under the headline. */
export type DateGround = 'metadata' | 'structured' | 'time' | 'headline';

export interface Published {
  /** ISO day, as the page writes it: no time zone is reckoned. */
  date: string;
  ground: DateGround;
}

/** A text of the page that may hold its date. */
export interface Statement {
  ground: DateGround;
  text: string;
}

const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  // The Chinese standard for government sites.
  'meta[name="PubDate" i]',
  'meta[name="publishdate" i]',
].join(',');
const TIME = 'time[itemprop="datePublished"], article time[datetime], main time[datetime]';
const DAY =
  /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(0?[1-9]|1[0-2])\s?[-/.月]\s?(0?[1-9]|[12]\d|3[01])(?!\d)/;
/** A longer line under a headline is the article itself, and a date in it may be any date. */
const LONGEST_BYLINE = 80;
const LINES = 12;
const LONGEST_DATA = 200_000;

/** The page's own date; `undefined` where it states none. Never throws. */
export function readPublished(page: Document): Published | undefined {
  try {
    return publishedFrom(statementsOf(page));
  } catch {
    // A page can put elements in the place of its document's methods.
    return undefined;
  }
}

/** The first statement that holds a day of the calendar. */
export function publishedFrom(statements: Iterable<Statement>): Published | undefined {
  for (const { ground, text } of statements) {
    const date = dayIn(text);
    if (date) return { date, ground };
  }
  return undefined;
}

/** The days from a notice to the article, negative where the notice is younger; both known to the day. */
export function daysBefore(notice: NoticeFacts, { date }: Published): number | undefined {
  if (notice.date === null || notice.datePrecision !== 'day') return undefined;
  return (Date.parse(date) - Date.parse(notice.date)) / 86_400_000;
}

/** The dates of publication in JSON-LD, outermost things only: comments and related articles have dates, too. */
export function structuredDates(json: string): string[] {
  try {
    return datesOf(JSON.parse(json));
  } catch {
    return [];
  }
}

function datesOf(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(datesOf);
  if (typeof thing !== 'object' || thing === null) return [];
  if ('datePublished' in thing) return [String(thing.datePublished)];
  return '@graph' in thing ? datesOf(thing['@graph']) : [];
}

function dayIn(text: string): string | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  // There is no 30 February; engines either refuse it or take it for March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

function* statementsOf(page: Document): Generator<Statement> {
  for (const meta of page.querySelectorAll(META)) {
    yield { ground: 'metadata', text: meta.getAttribute('content') ?? '' };
  }
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (textContent.length > LONGEST_DATA) continue;
    for (const text of structuredDates(textContent)) yield { ground: 'structured', text };
  }
  const time = page.querySelector(TIME);
  if (time) yield { ground: 'time', text: time.getAttribute('datetime') ?? '' };
  for (const text of linesUnderHeadline(page)) yield { ground: 'headline', text };
}

function* linesUnderHeadline(page: Document): Generator<string> {
  const headline = page.querySelector('article h1, main h1, h1');
  if (!headline) return;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  for (let lines = 0; lines < LINES && walker.nextNode();) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    if (text.length > LONGEST_BYLINE) return;
    if (text) lines++;
    yield text;
  }
}
