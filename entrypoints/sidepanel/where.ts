/** Which room an address leads to. */
import type { Library } from '../../corpus/library.ts';
import type { Notice, Phrase } from '../../corpus/notice.ts';
import type { Asked, View } from '../ui/place.ts';
import { ROOM_WORDS, VIEW_WORDS } from '../ui/room-words.ts';

export interface Where {
  room: 'page' | 'notices' | 'matrix' | 'parallel' | 'notice' | 'phrase' | 'unknown';
  /** The way in the top bar that leads there. */
  view: View | undefined;
  title: string;
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
    return { room, view, title: notice.title, notice, ...(phrase && { phrase }) };
  }
  if (asked.notice !== undefined) {
    return { room: 'unknown', view: undefined, title: ROOM_WORDS.unknown };
  }
  if (phrase) return { room: 'phrase', view: 'matrix', title: phrase.canonical, phrase };
  const view = asked.view === 'notices' || asked.view === 'matrix' ? asked.view : 'page';
  return { room: view, view, title: VIEW_WORDS[view] };
}
