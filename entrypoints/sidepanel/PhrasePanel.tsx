/** The ladder of a phrase, beside the notice in which the reader met it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Mark, Notice, Phrase } from '../../corpus/notice.ts';
import { DifferenceView } from '../ui/DifferenceView.tsx';
import { Ladder } from '../ui/Ladder.tsx';
import { PhraseMeta } from '../ui/PhraseMeta.tsx';
import { PhraseNote } from '../ui/PhraseNote.tsx';
import { type Asked, noticeAddress, phraseAddress, placeAddress } from '../ui/place.ts';
import { ROOM } from '../ui/words/room.ts';
import { useSourceLanguage, useWords } from '../ui/words/speaking.ts';
import { go } from './address.ts';

interface Props {
  library: Library;
  /** The notice that is being read, and its phrases. */
  notice: Notice;
  marks: readonly Mark[];
  phrase: Phrase;
  asked: Asked;
}

export function PhrasePanel({ library, notice, marks, phrase, asked }: Props): JSX.Element {
  const source = useSourceLanguage();
  const words = useWords(ROOM).panel;
  const panel = useRef<HTMLElement>(null);
  const { id } = notice;
  const without = asked.range ? placeAddress({ notice: id, ...asked.range }) : noticeAddress(id);
  const here = marks.find((mark) => mark.phrase === phrase.id && mark.start === asked.range?.start);

  useEffect(() => panel.current?.focus({ preventScroll: true }), [asked]);
  useEffect(() => {
    const gone = new AbortController();
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') go(without);
    };
    panel.current?.addEventListener('keydown', close, { signal: gone.signal });
    return () => gone.abort();
  }, [without]);

  return (
    <aside class="panel" tabIndex={-1} ref={panel} aria-labelledby="panel-phrase">
      <a class="close" href={without} aria-label={words.close} />
      <h2 id="panel-phrase" class="canonical" lang={source}>
        {phrase.canonical}
      </h2>
      <PhraseMeta phrase={phrase} />
      <PhraseNote phrase={phrase} />
      {here?.difference && (
        <DifferenceView
          canonical={phrase.canonical}
          text={notice.text.slice(here.start, here.end)}
          offset={here.start}
          difference={here.difference}
          label={words.here}
        />
      )}
      <h3 class="label">{words.ladder}</h3>
      <Ladder
        rungs={library.cite(phrase.id)}
        current={id}
        phrase={phrase.id}
        canonical={phrase.canonical}
      />
      <p class="picture-link">
        <a href={phraseAddress(phrase.id)}>{words.picture}</a>
      </p>
    </aside>
  );
}
