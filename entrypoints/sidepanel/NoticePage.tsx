/** A notice in full, with the ladder of the phrase that the reader chose beside it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Notice } from '../../corpus/notice.ts';
import type { Asked } from '../ui/place.ts';
import { NoticeHead } from './NoticeHead.tsx';
import { NoticeText } from './NoticeText.tsx';
import { PhrasePanel } from './PhrasePanel.tsx';

interface Props {
  library: Library;
  notice: Notice;
  asked: Asked;
}

export function NoticePage({ library, notice, asked }: Props): JSX.Element {
  const text = useRef<HTMLElement>(null);
  const marks = useMemo(() => library.spot(notice.text), [library, notice]);
  const phrase = asked.phrase === undefined ? undefined : library.phrases.get(asked.phrase);

  useEffect(() => {
    const place = text.current?.querySelector<HTMLElement>('.asked');
    // What is in sight already stays where it is: the reader has just pressed it.
    place?.scrollIntoView({ block: isInSight(place) ? 'nearest' : 'center' });
    if (!place) window.scrollTo(0, 0);
    else if (asked.phrase === undefined)
      (place.closest('a') ?? place).focus({ preventScroll: true });
  }, [asked]);

  return (
    <>
      <main id="text" tabIndex={-1} ref={text}>
        <NoticeHead notice={notice} marks={marks} />
        <NoticeText notice={notice} marks={marks} asked={asked.range} />
      </main>
      {phrase && <PhrasePanel library={library} notice={notice.id} phrase={phrase} asked={asked} />}
    </>
  );
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
