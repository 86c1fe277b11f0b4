/** Places in notices, and the addresses under which the reading room shows them. */
import type { Citation, Range } from '../../corpus/notice.ts';

/** A range of a notice's text, in UTF-16 offsets. */
export type PlaceInNotice = Pick<Citation, 'notice' | 'start' | 'end'>;

/** The rooms that no notice or phrase names; `parallel` sets a notice beside the page. */
const VIEWS = ['page', 'notices', 'matrix', 'parallel'] as const;
export type View = (typeof VIEWS)[number];

/** What an address of the reading room asks for; a part that is absent or makes no sense is left out. */
export interface Asked {
  notice?: string;
  /** What to bring into view. */
  range?: { start: number; end: number };
  /** The phrase whose ladder to show. */
  phrase?: string;
  /** What to search for. */
  query?: string;
  view?: View;
}

/** The reading room itself, no notice chosen. */
export const ROOM_ADDRESS = '/sidepanel.html';

/** The page of the settings. */
export const SETTINGS_ADDRESS = '/options.html';

/** The page that asks for leave to read pages. */
export const WELCOME_ADDRESS = '/welcome.html';

/** An address in the reading room. */
export type RoomAddress = `${typeof ROOM_ADDRESS}#${string}`;

/** Address of a place on any page of the extension; with a phrase, its ladder is shown beside it. */
export function placeAddress({ notice, start, end }: PlaceInNotice, phrase?: string): RoomAddress {
  const asked = new URLSearchParams({ notice, start: String(start), end: String(end) });
  if (phrase !== undefined) asked.set('phrase', phrase);
  return `${ROOM_ADDRESS}#${asked}`;
}

/** Address of a notice from its beginning. */
export function noticeAddress(notice: string): RoomAddress {
  return `${ROOM_ADDRESS}#${new URLSearchParams({ notice })}`;
}

/** Address of the answers to a query. */
export function searchAddress(query: string): RoomAddress {
  return `${ROOM_ADDRESS}#${new URLSearchParams({ query })}`;
}

/** Address of a view; `parallel` needs the notice that is set beside the page. */
export function viewAddress(view: View, notice?: string): RoomAddress {
  return `${ROOM_ADDRESS}#${new URLSearchParams({ view, ...(notice !== undefined && { notice }) })}`;
}

/** Address of a phrase's ladder as a picture. */
export function phraseAddress(phrase: string): RoomAddress {
  return `${ROOM_ADDRESS}#${new URLSearchParams({ phrase })}`;
}

/** Where a shown passage stands in its notice. */
export function passageOf(shown: { passage: string; passageStart: number }): Range {
  return { start: shown.passageStart, end: shown.passageStart + shown.passage.length };
}

/** Reads the part of an address behind `#`, with or without it. Never throws. */
export function readPlace(hash: string): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const notice = asked.get('notice');
  const phrase = asked.get('phrase');
  const query = asked.get('query');
  const view = VIEWS.find((name) => name === asked.get('view'));
  const start = offset(asked.get('start'));
  const end = offset(asked.get('end'));
  return {
    ...(notice !== null && { notice }),
    ...(phrase !== null && { phrase }),
    ...(query !== null && { query }),
    ...(view && { view }),
    ...(start !== undefined && end !== undefined && start < end && { range: { start, end } }),
  };
}

function offset(digits: string | null): number | undefined {
  return digits !== null && /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
