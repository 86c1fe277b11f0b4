/** A phrase that answers a query: what it means, who states it, and what the first of them says. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../../../corpus/library.ts';
import type { Phrase } from '../../../corpus/notice.ts';
import { Ladder } from '../Ladder.tsx';
import { phraseAddress } from '../place.ts';
import { PhraseMeta } from '../PhraseMeta.tsx';
import { SEARCH } from '../words/search.ts';
import { useSourceLanguage, useWords } from '../words/speaking.ts';

interface Props {
  phrase: Phrase;
  cite: Library['cite'];
}

export function PhraseEntry({ phrase, cite }: Props): JSX.Element {
  const source = useSourceLanguage();
  const words = useWords(SEARCH);
  const [open, setOpen] = useState(false);
  const rungs = useMemo(() => cite(phrase.id), [cite, phrase]);
  const hasMore = rungs.length > 1 || (rungs[0]?.citations.length ?? 0) > 1;
  return (
    <li class="phrase">
      <h3 class="canonical" lang={source}>
        {phrase.canonical}
      </h3>
      <PhraseMeta phrase={phrase} />
      <Ladder rungs={rungs} brief={!open} canonical={phrase.canonical} />
      {hasMore && (
        <button
          type="button"
          class="quiet"
          data-stop
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hidePassages : words.showPassages}
          <span class="unseen" lang={source}>
            {phrase.canonical}
          </span>
        </button>
      )}
      <a class="quiet" data-stop href={phraseAddress(phrase.id)}>
        {words.picture}
        <span class="unseen" lang={source}>
          {phrase.canonical}
        </span>
      </a>
    </li>
  );
}
