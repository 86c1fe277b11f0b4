/** A phrase that stands on the page: how often and how, a way to each place, and on demand who else states it. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import { MATCH_KINDS } from '../../corpus/notice.ts';
import type { PhraseOutline } from '../../corpus/outline.ts';
import type { FoundPhrase } from '../background/protocol.ts';
import { KindLabel } from '../ui/KindSign.tsx';
import { Ladder } from '../ui/Ladder.tsx';
import { PhraseMeta } from '../ui/PhraseMeta.tsx';
import { phraseAddress } from '../ui/place.ts';
import { PAGE } from '../ui/words/page.ts';
import { useSourceLanguage, useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';

interface Props {
  phrase: PhraseOutline;
  found: FoundPhrase;
  /** Absent until the library is there. */
  cite: Library['cite'] | undefined;
  /** Absent where there is no page to show a place on. */
  onShow?: ((phrase: string, nth: number) => void) | undefined;
}

export function FoundEntry({ phrase, found, cite, onShow }: Props): JSX.Element {
  const source = useSourceLanguage();
  const words = useWords(PAGE);
  const { counts } = useWords(TERMS);
  const [open, setOpen] = useState(false);
  const [nth, setNth] = useState(0);
  const rungs = useMemo(() => (open && cite ? cite(phrase.id) : []), [cite, open, phrase.id]);
  const show = (): void => {
    onShow?.(phrase.id, nth % found.count);
    setNth((nth + 1) % found.count);
  };
  return (
    <li class="phrase found">
      <h3 class="canonical" lang={source}>
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
      {onShow && (
        <button type="button" class="quiet show" data-stop onClick={show}>
          {nth > 0 ? words.showNext : words.show}{' '}
          {found.count > 1 && <span class="count">{words.times(found.count)}</span>}
          <span class="unseen" lang={source}>
            {phrase.canonical}
          </span>
        </button>
      )}
      <PhraseMeta phrase={phrase}>
        <span class="theme">{counts.notices(phrase.held)}</span>
        <span class="theme">
          {MATCH_KINDS.filter((kind) => found.kinds.includes(kind)).map((kind) => (
            <KindLabel key={kind} kind={kind} />
          ))}
        </span>
      </PhraseMeta>
      {open && (
        <>
          <Ladder rungs={rungs} canonical={phrase.canonical} />
          <p class="picture-link">
            <a data-stop href={phraseAddress(phrase.id)}>
              {words.picture}
            </a>
          </p>
        </>
      )}
    </li>
  );
}
