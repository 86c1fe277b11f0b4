/** Answers the calls of protocol.ts. A content script is not trusted to send what the types say. */
import * as v from 'valibot';
import { CITATION_STYLES } from '../../corpus/citation/styles.ts';
import type { Library } from '../../corpus/library.ts';
import { inScript } from '../../corpus/inScript.ts';
import { loadSettings } from '../settings/store.ts';
import type { Script } from '../settings/settings.ts';
import { citerOf } from '../taking/citer.ts';
import { placeAddress } from '../ui/place.ts';
import { countOnSign } from './badge.ts';
import { bringCards } from './bring.ts';
import { answer, LONGEST_TEXT } from './protocol.ts';
import { openRoom } from './room.ts';
import { createSpotting } from './spotting.ts';

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const PhraseId = v.pipe(v.string(), v.maxLength(100));
const NoticeId = v.pipe(v.string(), v.maxLength(100));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Place = v.object({ notice: NoticeId, start: Offset, end: Offset });
const Wanted = v.object({
  notice: NoticeId,
  range: v.optional(v.object({ start: Offset, end: Offset })),
  form: v.picklist([...CITATION_STYLES, 'passage']),
  language: v.picklist(['en', 'zh-Hans', 'zh-Hant']),
});

/** Listens for calls; a call that is not one of them throws at its sender. */
export function answerCalls(library: Library): void {
  const spot = createSpotting(library);
  const shelf = libraryByScript(library);
  const cite = citerOf(library);
  answer('spot', ({ data }) => spot(v.parse(Text, data)));

  answer('cite', async ({ data }) => {
    const id = v.parse(PhraseId, data);
    const { script } = await loadSettings();
    const shown = shelf(script);
    const found = shown.phrases.get(id);
    if (!found) return undefined;
    const { citations: _citations, ...phrase } = found;
    return { phrase, rungs: shown.cite(id), notices: shown.notices.size, script };
  });

  answer('citation', ({ data }) => {
    const { form, language, ...what } = v.parse(Wanted, data);
    return cite(what, form, language);
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

/** The library in each script, made when it is first asked for. */
function libraryByScript(library: Library): (script: Script) => Library {
  const made = new Map<Script, Library>([['issued', library]]);
  return (script) => {
    const known = made.get(script);
    if (known || script === 'issued') return known ?? library;
    const shown = inScript(library, script);
    made.set(script, shown);
    return shown;
  };
}
