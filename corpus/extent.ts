/** How far a corpus reaches: what an honest "nothing found" has to say. */
import type { NoticeFacts } from './ladder.ts';
import type { Level, Notice } from './notice.ts';

export type NoticeDate = Pick<Notice, 'date' | 'datePrecision'>;

export interface Extent {
  notices: number;
  phrases: number;
  /** The levels that speak in it, in the order of the notices. */
  levels: readonly Level[];
  /** Every issuer once, in the order of the notices. */
  issuers: readonly string[];
  /** The earliest and the latest of the dated notices; absent where none is dated. */
  earliest?: NoticeDate;
  latest?: NoticeDate;
  /** How many notices have no date. */
  undated: number;
}

/** Measures notices, given by level and date; the caller counts the phrases. */
export function extentOf(notices: readonly NoticeFacts[], phrases: number): Extent {
  const dated = notices
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map(({ date, datePrecision }): NoticeDate => ({ date, datePrecision }));
  const [earliest] = dated;
  const latest = dated.at(-1);
  return {
    notices: notices.length,
    phrases,
    levels: [...new Set(notices.map(({ level }) => level))],
    issuers: [...new Set(notices.map(({ issuer }) => issuer))],
    ...(earliest && { earliest }),
    ...(latest && { latest }),
    undated: notices.length - dated.length,
  };
}
