/** The page's state in a component. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Page } from './page.ts';
import type { PageState } from './reports.ts';
import { type Traced, traceTexts } from './traced.ts';

export interface PageView {
  state: PageState | undefined;
  /** Absent until the text is there, and where the page has no Chinese text. */
  traced: Traced | undefined;
}

/** Draws again with every change of the page. */
export function usePage(library: Library, page: Page): PageView {
  const [state, setState] = useState<PageState>();
  useEffect(() => {
    const gone = new AbortController();
    page.subscribe(setState, gone.signal);
    return () => gone.abort();
  }, [page]);
  const said = state?.texts?.map(({ text }) => text).join('\n');
  const traced = useMemo(() => state?.texts && traceTexts(library, state.texts), [library, said]);
  return { state, traced };
}
