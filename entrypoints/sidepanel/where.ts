/** Which room an address leads to. */
import type { Library } from '../../corpus/library.ts';
import type { Notice, Phrase } from '../../corpus/notice.ts';
import type { Asked, View } from '../ui/place.ts';
import type { ROOM } from '../ui/words/room.ts';

export interface Where {
  room: 'page' | 'notices' | 'matrix' | 'parallel' | 'notice' | 'phrase' | 'unknown';
  /** The way in the top bar that leads there. */
  view: View | undefined;
  notice?: Notice;
  phrase?: Phrase;
}

/** What is not in the library is `unknown`; nothing asked is this page. */
export function whereIs(asked: Asked, { notices, phrases }: Library): Where {
  const notice = asked.notice === undefined ? undefined : notices.get(asked.notice);
  const phrase = asked.phrase === undefined ? undefined : phrases.get(asked.phrase);
  if (notice) {
    const room = asked.view === 'parallel' ? 'parallel' : 'notice';
    const view = room === 'parallel' ? 'page' : 'notices';
    return { room, view, notice, ...(phrase && { phrase }) };
  }
  if (asked.notice !== undefined) return { room: 'unknown', view: undefined };
  if (phrase) return { room: 'phrase', view: 'matrix', phrase };
  const view = asked.view === 'notices' || asked.view === 'matrix' ? asked.view : 'page';
  return { room: view, view };
}

/** What a room is called: what is read in it, else its own name. */
export function titleOf({ room, notice, phrase }: Where, words: RoomWords): string {
  if (notice) return notice.title;
  if (phrase) return phrase.canonical;
  return room === 'page' || room === 'notices' || room === 'matrix'
    ? words.views[room]
    : words.unknown;
}

type RoomWords = (typeof ROOM)['en'];
