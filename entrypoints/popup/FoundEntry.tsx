/** A phrase that stands on the page: how often and how, a way to it, and on demand who else states it. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Phrase } from '../../corpus/notice.ts';
import type { FoundPhrase } from '../background/protocol.ts';
import { Ladder } from '../ui/Ladder.tsx';
import { PhraseMeta } from '../ui/PhraseMeta.tsx';
import { PAGE_WORDS } from '../ui/popup-words.ts';
import { countWords, MATCH_WORDS } from '../ui/words.ts';

interface Props {
  phrase: Phrase;
  found: FoundPhrase;
  cite: Library['cite'];
  onShow: (phrase: string) => void;
}

export function FoundEntry({ phrase, found, cite, onShow }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const rungs = useMemo(() => cite(phrase.id), [cite, phrase]);
  return (
    <li class="phrase found">
      <h3 class="canonical" lang="zh-Hans">
        <button
          type="button"
          class="disclose"
          data-stop
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {phrase.canonical}
        </button>
      </h3>
      <button type="button" class="quiet show" data-stop onClick={() => onShow(phrase.id)}>
        {PAGE_WORDS.show}{' '}
        {found.count > 1 && <span class="count">{PAGE_WORDS.times(found.count)}</span>}
        <span class="unseen" lang="zh-Hans">
          {phrase.canonical}
        </span>
      </button>
      <PhraseMeta phrase={phrase}>
        <span class="theme">{countWords(rungs.length, 'notice')}</span>
        {found.kinds.some((kind) => kind !== 'verbatim') &&
          found.kinds.map((kind) => (
            <span key={kind} class="theme">
              {MATCH_WORDS[kind]}
            </span>
          ))}
      </PhraseMeta>
      {open && <Ladder rungs={rungs} />}
    </li>
  );
}
