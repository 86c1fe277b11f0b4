/** The library as it is read in another script. What is found, and where, stays what it was. */
import dressingsJson from './data/dressings.json' with { type: 'json' };
import type { Dressings } from './dressings.ts';
import type { CitedPassage, Rung } from './ladder.ts';
import type { Library } from './library.ts';
import type { Notice } from './notice.ts';
import { convert, type ConvertedScript } from './script.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test proves that data/ is what the build makes
const bundled = dressingsJson as unknown as Dressings;

/** A passage of a notice, as answers and ladders show it. */
type Shown = Pick<CitedPassage, 'notice' | 'passage' | 'passageStart'>;

/** The same library with its notices, passages and wordings in a script; every offset stays. */
export function inScript(library: Library, script: ConvertedScript): Library {
  const dressing = bundled[script];
  const notices = new Map(
    [...library.notices].map(([id, notice]) => {
      const { title, issuer, text } = dressing.notices[id] ?? {};
      const shown: Notice = {
        ...notice,
        title: convert(notice.title, script, title),
        issuer: convert(notice.issuer, script, issuer),
        text: convert(notice.text, script, text),
      };
      return [id, shown];
    }),
  );
  const phrases = new Map(
    [...library.phrases].map(([id, phrase]) => [
      id,
      { ...phrase, canonical: convert(phrase.canonical, script, dressing.phrases[id]) },
    ]),
  );
  const show = <Answer extends Shown>(answer: Answer): Answer => {
    const { notice, passage, passageStart } = answer;
    const text = notices.get(notice)?.text;
    const shown = text?.slice(passageStart, passageStart + passage.length) ?? passage;
    return { ...answer, passage: shown };
  };
  const showRung = ({ notice, citations, ...rest }: Rung): Rung => ({
    ...rest,
    notice: { ...notice, ...titleOf(notices.get(notice.id)) },
    citations: citations.map(show),
  });
  // How close a notice's words are to a phrase is told of its words as issued.
  const issued = new Map(
    [...library.notices].map(([id, { text }]) => [notices.get(id)?.text, text] as const),
  );
  return {
    ...library,
    notices,
    phrases,
    spot: (text) => library.spot(issued.get(text) ?? text),
    cite: (phrase) => library.cite(phrase).map(showRung),
    search: (query) => {
      const found = library.search(query);
      return {
        ...found,
        phrases: found.phrases.map((one) => ({
          ...one,
          phrase: phrases.get(one.phrase.id) ?? one.phrase,
        })),
        exact: found.exact.map(show),
        similar: found.similar.map(show),
      };
    },
  };
}

function titleOf(notice: Notice | undefined): Partial<Pick<Notice, 'title' | 'issuer'>> {
  return notice ? { title: notice.title, issuer: notice.issuer } : {};
}
