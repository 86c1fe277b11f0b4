/** The popup: a box to search in; under it the answer, or what stands on the page. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Page } from '../thispage/page.ts';
import { useSettings } from '../settings/surface.tsx';
import { Converted } from '../ui/Converted.tsx';
import { ThisPage } from '../thispage/ThisPage.tsx';
import { usePage } from '../thispage/use-page.ts';
import { answerTo, answerWords } from '../ui/search/answer.ts';
import { Answers } from '../ui/search/Answers.tsx';
import { listenToKeys } from '../ui/search/keys.ts';
import { SearchBox } from '../ui/search/SearchBox.tsx';
import { TakingContext } from '../ui/taking.ts';
import { POPUP } from '../ui/words/popup.ts';
import { useLanguage, useWords } from '../ui/words/speaking.ts';
import { Footer } from './Footer.tsx';
import { Leave } from './Leave.tsx';
import { useCorpus } from './use-corpus.ts';
import { bundledOutline, useOutline } from './use-outline.ts';

export function Popup({ page }: { page: Page }): JSX.Element {
  const language = useLanguage();
  const { script } = useSettings();
  const corpus = useCorpus();
  const library = useMemo(() => corpus?.libraryIn(script), [corpus, script]);
  const outline = useOutline(script, library);
  const { title } = useWords(POPUP);
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const view = usePage(library, page);

  // The box keeps its own text, so that drawing never writes into what is being composed.
  const clear = (): void => {
    if (box.current) box.current.value = '';
    setQuery('');
  };

  // Before the first paint: a reader who types at once must not lose a letter. But behind the load, for
  // focusing lays out the whole page, and Chromium opens the window of a popup when it has loaded.
  useLayoutEffect(() => {
    const gone = new AbortController();
    // On the whole page: a letter that comes before the focus brings the focus.
    if (box.current)
      listenToKeys({ root: document.body, box: box.current, clear, signal: gone.signal });
    const focusing = setTimeout(() => box.current?.focus());
    return () => {
      clearTimeout(focusing);
      gone.abort();
    };
  }, []);

  useLayoutEffect(() => results.current?.scrollTo(0, 0), [query]);

  const shown = useMemo(() => library && answerTo(library, query), [library, query]);
  return (
    <TakingContext.Provider value={corpus?.taking}>
      <div class="popup">
        <SearchBox box={box} onQuery={setQuery} onClear={clear} filled={query !== ''} />
        <main class="results" ref={results}>
          <Converted script={script} />
          <h1 class="unseen">{title}</h1>
          <Leave />
          <output class="unseen">{shown && answerWords(shown, language)}</output>
          {library && outline && shown && (
            <Answers library={library} shown={shown} extent={outline.extent} />
          )}
          <ThisPage
            library={library}
            outline={outline}
            page={page}
            view={view}
            brief
            hidden={shown !== undefined}
          />
        </main>
        <Footer extent={bundledOutline.extent} />
      </div>
    </TakingContext.Provider>
  );
}
