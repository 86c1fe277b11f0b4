/** The one door to the corpus: open it, then spot, trace, search, cite. */
import noticesJson from './data/notices.json' with { type: 'json' };
import phrasesJson from './data/phrases.json' with { type: 'json' };
import searchJson from './data/search.json' with { type: 'json' };
import { ladderOf, type Rung } from './ladder.ts';
import { type Mark, type Notice, PASSAGE_END, type Phrase, type Trace } from './notice.ts';
import { createRecogniser } from './recognise.ts';
import { type Answer, createSearch, type SearchData } from './search.ts';
import { createTracer } from './trace.ts';

/** A corpus as the build writes it. */
export interface Corpus {
  notices: readonly Notice[];
  phrases: readonly Phrase[];
  search: SearchData;
}

export interface Library {
  /** In the order of the catalogue. */
  notices: ReadonlyMap<string, Notice>;
  /** In the order of the editors' list. */
  phrases: ReadonlyMap<string, Phrase>;
  /** The phrases in a text, leftmost-longest, by UTF-16 offset. Two line feeds end a passage. Never throws. */
  spot: (text: string) => Mark[];
  /** What a text takes word for word from the notices. Never throws. */
  trace: (text: string) => Trace;
  /** Phrases and passages for a query in either script, pinyin or English. Never throws. */
  search: (query: string) => Answer;
  /** The notices that hold a phrase, by level and date; none for an unknown id. */
  cite: (phrase: string) => Rung[];
}

/** The corpus that Tifa brings along. */
const bundledCorpus: Corpus = {
  // oxlint-disable typescript/no-unsafe-type-assertion -- a test proves that data/ is what the build makes
  notices: noticesJson as Notice[],
  phrases: phrasesJson as Phrase[],
  search: searchJson,
  // oxlint-enable typescript/no-unsafe-type-assertion
};

/** Opens a corpus. What only some readers ask for is made ready when it is first asked for. */
export function openLibrary({ notices, phrases, search }: Corpus = bundledCorpus): Library {
  const noticeById = new Map(notices.map((notice) => [notice.id, notice]));
  const phraseById = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const recogniser = once(() =>
    createRecogniser(
      phrases,
      notices.map(({ text }) => text),
    ),
  );
  const tracer = once(() => createTracer(notices));
  const searching = once(() => createSearch(notices, phrases, search));
  return {
    notices: noticeById,
    phrases: phraseById,
    spot: (text) => recogniser().spot(partPassages(text)),
    trace: (text) => tracer()(text),
    search: (query) => searching()(query),
    cite: (id) => {
      const phrase = phraseById.get(id);
      return phrase ? ladderOf(phrase, noticeById) : [];
    },
  };
}

/** Ends a passage at the first line feed of every blank line. */
function partPassages(text: string): string {
  return text.replaceAll(/\n(?=[^\S\n]*\n)/g, PASSAGE_END);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
