/** The ladder of a phrase, beside the notice in which the reader met it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Phrase } from '../../corpus/notice.ts';
import { Ladder } from '../ui/Ladder.tsx';
import { PhraseMeta } from '../ui/PhraseMeta.tsx';
import { type Asked, noticeAddress, placeAddress } from '../ui/place.ts';
import { PANEL_WORDS } from '../ui/room-words.ts';

interface Props {
  library: Library;
  /** Id of the notice that is being read. */
  notice: string;
  phrase: Phrase;
  asked: Asked;
}

export function PhrasePanel({ library, notice, phrase, asked }: Props): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  const without = asked.range ? placeAddress({ notice, ...asked.range }) : noticeAddress(notice);

  useEffect(() => panel.current?.focus({ preventScroll: true }), [asked]);
  useEffect(() => {
    const gone = new AbortController();
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') location.assign(without);
    };
    panel.current?.addEventListener('keydown', close, { signal: gone.signal });
    return () => gone.abort();
  }, [without]);

  return (
    <aside class="panel" tabIndex={-1} ref={panel} aria-labelledby="panel-phrase">
      <a class="close" href={without} aria-label={PANEL_WORDS.close} />
      <h2 id="panel-phrase" class="canonical" lang="zh-Hans">
        {phrase.canonical}
      </h2>
      <PhraseMeta phrase={phrase} />
      {phrase.note !== undefined && <p class="note">{phrase.note}</p>}
      <h3 class="label">{PANEL_WORDS.ladder}</h3>
      <Ladder rungs={library.cite(phrase.id)} current={notice} phrase={phrase.id} />
    </aside>
  );
}
