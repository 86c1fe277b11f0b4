/** Answers the calls of protocol.ts. A content script is not trusted to send what the types say. */
import * as v from 'valibot';
import type { Library } from '../../corpus/library.ts';
import { placeAddress } from '../ui/place.ts';
import { countOnSign } from './badge.ts';
import { bringCards } from './bring.ts';
import { answer, LONGEST_TEXT } from './protocol.ts';
import { openRoom } from './room.ts';
import { createSpotting } from './spotting.ts';

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const PhraseId = v.pipe(v.string(), v.maxLength(100));
const Place = v.object({
  notice: v.pipe(v.string(), v.maxLength(100)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Listens for calls; a call that is not one of them throws at its sender. */
export function answerCalls(library: Library): void {
  const spot = createSpotting(library);
  answer('spot', ({ data }) => spot(v.parse(Text, data)));

  answer('cite', ({ data }) => {
    const id = v.parse(PhraseId, data);
    const found = library.phrases.get(id);
    if (!found) return undefined;
    const { citations: _citations, ...phrase } = found;
    return { phrase, rungs: library.cite(id), notices: library.notices.size };
  });

  answer('bringCards', async ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined && frameId !== undefined) await bringCards(tab.id, frameId);
  });

  answer('count', ({ sender: { tab } }) => {
    if (tab?.id !== undefined) void countOnSign(tab.id);
  });

  answer('open', async ({ data }) => {
    const place = v.parse(Place, data);
    if (library.notices.has(place.notice)) await openRoom(placeAddress(place));
  });
}
