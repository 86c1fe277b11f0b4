/** Places in notices, and the addresses under which the reading room shows them. */
import type { Citation } from '../../corpus/notice.ts';

/** A range of a notice's text, in UTF-16 offsets. */
export type PlaceInNotice = Pick<Citation, 'notice' | 'start' | 'end'>;

/** What an address of the reading room asks for; a part that is absent or makes no sense is left out. */
export interface Asked {
  notice?: string;
  /** What to bring into view. */
  range?: { start: number; end: number };
  /** The phrase whose ladder to show. */
  phrase?: string;
}

/** The reading room itself, no notice chosen. */
export const ROOM_ADDRESS = '/sidepanel.html';

/** Address of a place on any page of the extension; with a phrase, its ladder is shown beside it. */
export function placeAddress({ notice, start, end }: PlaceInNotice, phrase?: string): string {
  const asked = new URLSearchParams({ notice, start: String(start), end: String(end) });
  if (phrase !== undefined) asked.set('phrase', phrase);
  return `${ROOM_ADDRESS}#${asked}`;
}

/** Address of a notice from its beginning. */
export function noticeAddress(notice: string): string {
  return `${ROOM_ADDRESS}#${new URLSearchParams({ notice })}`;
}

/** Reads the part of an address behind `#`, with or without it. Never throws. */
export function readPlace(hash: string): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const notice = asked.get('notice');
  const phrase = asked.get('phrase');
  const start = offset(asked.get('start'));
  const end = offset(asked.get('end'));
  return {
    ...(notice !== null && { notice }),
    ...(phrase !== null && { phrase }),
    ...(start !== undefined && end !== undefined && start < end && { range: { start, end } }),
  };
}

function offset(digits: string | null): number | undefined {
  return digits !== null && /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
