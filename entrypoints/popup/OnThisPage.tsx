/** With no query: the phrases that stand on the page, in the order in which one reads them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Extent } from '../ui/extent.ts';
import { ExtentFacts } from '../ui/ExtentFacts.tsx';
import { PAGE_WORDS, POPUP_WORDS } from '../ui/popup-words.ts';
import { CappedList } from './CappedList.tsx';
import { FoundEntry } from './FoundEntry.tsx';
import type { Page } from './page.ts';
import type { PageState } from './reports.ts';

interface Props {
  library: Library;
  page: Page;
  extent: Extent;
  /** While an answer is shown: what is open stays open for when the reader comes back. */
  hidden: boolean;
}

export function OnThisPage({ library, page, extent, hidden }: Props): JSX.Element {
  const [state, setState] = useState<PageState>();
  useEffect(() => {
    const gone = new AbortController();
    page.subscribe(setState, gone.signal);
    return () => gone.abort();
  }, [page]);
  const known = (state?.found ?? []).flatMap((found) => {
    const phrase = library.phrases.get(found.phrase);
    return phrase ? [{ found, phrase }] : [];
  });
  return (
    <section class="group" hidden={hidden}>
      <h2>{PAGE_WORDS.title}</h2>
      <div aria-live="polite">{state && <Status state={state} />}</div>
      <CappedList of={PAGE_WORDS.title} items={known}>
        {({ found, phrase }) => (
          <FoundEntry
            key={phrase.id}
            phrase={phrase}
            found={found}
            cite={library.cite}
            onShow={page.show}
          />
        )}
      </CappedList>
      {state?.complete && known.length === 0 && (
        <>
          <h3 class="label">
            {state.status === 'read' ? POPUP_WORDS.searched : POPUP_WORDS.searchable}
          </h3>
          <ExtentFacts extent={extent} />
        </>
      )}
    </section>
  );
}

function Status({ state: { status, complete, found } }: { state: PageState }): JSX.Element {
  if (status === 'reading') return <p class="note">{PAGE_WORDS.reading}</p>;
  if (status === 'unreadable') {
    return (
      <>
        <p class="strong">{PAGE_WORDS.unreadable}</p>
        <p class="note">{PAGE_WORDS.unreadableWhy}</p>
      </>
    );
  }
  const places = found.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {found.length > 0 && <p class="note">{PAGE_WORDS.sum(found.length, places)}</p>}
      {found.length === 0 && complete && <p class="strong">{PAGE_WORDS.none}</p>}
      {!complete && <p class="note">{PAGE_WORDS.stillReading}</p>}
    </>
  );
}
