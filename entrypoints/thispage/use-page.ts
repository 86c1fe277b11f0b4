/** The page's state in a component. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Page } from './page.ts';
import type { PageState } from './reports.ts';
import { type Traced, traceTexts } from './traced.ts';

export interface PageView {
  state: PageState | undefined;
  /** Absent until the text is there, and where the page has no Chinese text. */
  traced: Traced | undefined;
  /** Whether the text has still to be compared with the notices. */
  tracing: boolean;
}

interface Compared {
  said: string | undefined;
  library: Library | undefined;
  traced: Traced | undefined;
}

/** Draws again with every change of the page; without a library nothing is traced. */
export function usePage(library: Library | undefined, page: Page): PageView {
  const [state, setState] = useState<PageState>();
  const [compared, setCompared] = useState<Compared>();
  // Before the first paint: the page may have spoken by then.
  useLayoutEffect(() => {
    const gone = new AbortController();
    page.subscribe(setState, gone.signal);
    return () => gone.abort();
  }, [page]);
  const texts = state?.texts;
  const said = texts?.map(({ text }) => text).join('\n');
  // Behind the paint: what was found does not wait until the text is compared.
  useEffect(() => {
    if (texts && library) setCompared({ said, library, traced: traceTexts(library, texts) });
  }, [library, said]);
  const isCompared = compared?.said === said && compared?.library === library;
  return { state, traced: texts && compared?.traced, tracing: !texts || !isCompared };
}
