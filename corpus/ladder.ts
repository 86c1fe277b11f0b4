/** The ladder of a phrase: the notices that hold it, from the centre down, with the days between. */
import {
  type Citation,
  LEVELS,
  MATCH_KINDS,
  type MatchKind,
  type Notice,
  type Phrase,
  type Range,
} from './notice.ts';
import { passageAround } from './passage.ts';

/** A notice as it is named beside a passage: everything but its text. */
export type NoticeFacts = Omit<Notice, 'text'>;

/** One notice that holds the phrase, or alterations of it. */
export interface Rung {
  notice: NoticeFacts;
  /** Whether the notice has nothing but alterations of the phrase. */
  altered: boolean;
  /**
   * Days since the first dated notice that holds the phrase unaltered; an altered rung may stand
   * before it, at less than 0. Absent where either date is not known to the day.
   */
  daysAfterFirst?: number;
  /** In the order of the text, but unaltered wording before altered. */
  citations: readonly CitedPassage[];
}

/** A citation with the passage around it, ready to be shown. */
export interface CitedPassage extends Citation {
  /** The passage's own words. */
  passage: string;
  /** Offset of the passage in the notice's text. */
  passageStart: number;
  /** Where the phrase stands in `passage`. */
  marked: Range;
  /** Whether `passage` begins and ends with its sentences. */
  opens: boolean;
  closes: boolean;
}

/** The rungs of a phrase by level and date; undated notices stand behind the dated of their level. */
export function ladderOf(phrase: Phrase, notices: ReadonlyMap<string, Notice>): Rung[] {
  const byNotice = Map.groupBy(phrase.citations, ({ notice }) => notice);
  const rungs = [...byNotice].flatMap(([id, citations]) => {
    const notice = notices.get(id);
    return notice ? [rungOf(notice, citations)] : [];
  });
  const first = firstDay(rungs);
  for (const rung of rungs) {
    const day = dayOf(rung.notice);
    if (day !== undefined && first !== undefined) rung.daysAfterFirst = day - first;
  }
  return rungs.toSorted((a, b) => byLevelAndDate(a.notice, b.notice));
}

/** Order of the ladder: by level from the centre down, then by date, unknown dates last. */
export function byLevelAndDate(a: NoticeFacts, b: NoticeFacts): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
    a.id.localeCompare(b.id)
  );
}

/** Each kind that occurs, once, the closest first. */
export function kindsIn(places: Iterable<{ kind: MatchKind }>): MatchKind[] {
  const kinds = new Set(Array.from(places, ({ kind }) => kind));
  return MATCH_KINDS.filter((kind) => kinds.has(kind));
}

/** A notice without its text. */
export function factsOf(notice: Notice): NoticeFacts {
  const { text: _text, ...facts } = notice;
  return facts;
}

function rungOf(notice: Notice, citations: readonly Citation[]): Rung {
  return {
    notice: factsOf(notice),
    altered: citations.every(({ kind }) => kind === 'altered'),
    citations: citations.toSorted(unalteredFirst).map((citation) => {
      const { start, end, opens, closes } = passageAround(notice.text, citation);
      return {
        ...citation,
        passage: notice.text.slice(start, end),
        passageStart: start,
        marked: { start: citation.start - start, end: citation.end - start },
        opens,
        closes,
      };
    }),
  };
}

function unalteredFirst(a: Citation, b: Citation): number {
  return Number(a.kind === 'altered') - Number(b.kind === 'altered');
}

/** The day of the first dated notice that holds the phrase unaltered. */
function firstDay(rungs: readonly Rung[]): number | undefined {
  const days = rungs.flatMap(({ notice, altered }) => (altered ? [] : (dayOf(notice) ?? [])));
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** Days since 1970, where the date is known to the day. */
function dayOf({ date, datePrecision }: NoticeFacts): number | undefined {
  return date !== null && datePrecision === 'day'
    ? Date.parse(`${date}T00:00:00Z`) / 86_400_000
    : undefined;
}
