/** The room's search: what stands in the box, its answer, and the keys. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Asked } from '../ui/place.ts';
import { answerTo, type Shown } from '../ui/search/answer.ts';
import { listenToKeys } from '../ui/search/keys.ts';

export interface Search {
  root: RefObject<HTMLDivElement | null>;
  box: RefObject<HTMLInputElement | null>;
  query: string;
  setQuery: (query: string) => void;
  clear: () => void;
  /** The answer; `undefined` where nothing is asked. */
  shown: Shown | undefined;
}

/** Searches while the reader types; a new place clears the box, or fills it where the place is a query. */
export function useSearch(library: Library, asked: Asked): Search {
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');

  // The box keeps its own text, so that drawing never writes into what is being composed.
  const put = (words: string): void => {
    if (box.current) box.current.value = words;
    setQuery(words);
  };

  useLayoutEffect(() => put(asked.query ?? ''), [asked]);
  useLayoutEffect(() => {
    const gone = new AbortController();
    if (root.current && box.current) {
      const clear = (): void => put('');
      listenToKeys({ root: root.current, box: box.current, clear, signal: gone.signal });
    }
    return () => gone.abort();
  }, []);

  const shown = useMemo(() => answerTo(library, query), [library, query]);
  return { root, box, query, setQuery, clear: () => put(''), shown };
}
