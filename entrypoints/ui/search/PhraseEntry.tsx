/** A phrase that answers a query: what it means, who states it, and what the first of them says. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../../../corpus/library.ts';
import type { Phrase } from '../../../corpus/notice.ts';
import { Ladder } from '../Ladder.tsx';
import { phraseAddress } from '../place.ts';
import { GROUP_WORDS, SEARCH_WORDS } from '../search-words.ts';
import { PhraseMeta } from '../PhraseMeta.tsx';

interface Props {
  phrase: Phrase;
  cite: Library['cite'];
}

export function PhraseEntry({ phrase, cite }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const rungs = useMemo(() => cite(phrase.id), [cite, phrase]);
  const hasMore = rungs.length > 1 || (rungs[0]?.citations.length ?? 0) > 1;
  return (
    <li class="phrase">
      <h3 class="canonical" lang="zh-Hans">
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
          {open ? GROUP_WORDS.hidePassages : GROUP_WORDS.showPassages}
          <span class="unseen" lang="zh-Hans">
            {phrase.canonical}
          </span>
        </button>
      )}
      <a class="quiet" data-stop href={phraseAddress(phrase.id)}>
        {SEARCH_WORDS.picture}
        <span class="unseen" lang="zh-Hans">
          {phrase.canonical}
        </span>
      </a>
    </li>
  );
}
