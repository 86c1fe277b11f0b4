/** The popup: a box to search in; under it the answer, or what stands on the page. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { byLevelAndDate } from '../../corpus/ladder.ts';
import type { Library } from '../../corpus/library.ts';
import type { Page } from '../thispage/page.ts';
import { useSettings } from '../settings/surface.tsx';
import { useLibrary } from '../settings/use-library.ts';
import { Converted } from '../ui/Converted.tsx';
import { ThisPage } from '../thispage/ThisPage.tsx';
import { usePage } from '../thispage/use-page.ts';
import { extentOf } from '../ui/extent.ts';
import { answerTo, answerWords } from '../ui/search/answer.ts';
import { Answers } from '../ui/search/Answers.tsx';
import { listenToKeys } from '../ui/search/keys.ts';
import { SearchBox } from '../ui/search/SearchBox.tsx';
import { POPUP } from '../ui/words/popup.ts';
import { useLanguage, useWords } from '../ui/words/speaking.ts';
import { Footer } from './Footer.tsx';
import { Leave } from './Leave.tsx';

interface Props {
  library: Library;
  page: Page;
}

export function Popup({ library: issued, page }: Props): JSX.Element {
  const language = useLanguage();
  const library = useLibrary(issued);
  const { script } = useSettings();
  const { title } = useWords(POPUP);
  const [query, setQuery] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const view = usePage(library, page);
  const extent = useMemo(() => {
    const notices = [...library.notices.values()].toSorted(byLevelAndDate);
    return extentOf(notices, library.phrases.size);
  }, [library]);

  // The box keeps its own text, so that drawing never writes into what is being composed.
  const clear = (): void => {
    if (box.current) box.current.value = '';
    setQuery('');
  };

  // Before the first paint: a reader who types at once must not lose a letter.
  useLayoutEffect(() => {
    const gone = new AbortController();
    if (root.current && box.current) {
      listenToKeys({ root: root.current, box: box.current, clear, signal: gone.signal });
      box.current.focus();
    }
    return () => gone.abort();
  }, []);

  useLayoutEffect(() => results.current?.scrollTo(0, 0), [query]);

  const shown = useMemo(() => answerTo(library, query), [library, query]);
  return (
    <div class="popup" ref={root}>
      <SearchBox box={box} onQuery={setQuery} onClear={clear} filled={query !== ''} />
      <main class="results" ref={results}>
        <Converted script={script} />
        <h1 class="unseen">{title}</h1>
        <Leave />
        <output class="unseen">{shown && answerWords(shown, language)}</output>
        {shown && <Answers library={library} shown={shown} extent={extent} />}
        <ThisPage
          library={library}
          page={page}
          view={view}
          extent={extent}
          brief
          hidden={shown !== undefined}
        />
      </main>
      <Footer extent={extent} />
    </div>
  );
}
