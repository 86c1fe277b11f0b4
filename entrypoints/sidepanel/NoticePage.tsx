/** A notice in full, with the ladder of the phrase that the reader chose beside it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Notice, Range } from '../../corpus/notice.ts';
import { mergeRanges } from '../thispage/telling.ts';
import type { PageView } from '../thispage/use-page.ts';
import { type Asked, viewAddress } from '../ui/place.ts';
import { ROOM } from '../ui/words/room.ts';
import { useWords } from '../ui/words/speaking.ts';
import { NoticeHead } from './NoticeHead.tsx';
import { NoticeText } from './NoticeText.tsx';
import { PhrasePanel } from './PhrasePanel.tsx';

interface Props {
  library: Library;
  notice: Notice;
  asked: Asked;
  /** The page that the reader comes from: what it shares is marked. */
  view: PageView;
}

export function NoticePage({ library, notice, asked, view }: Props): JSX.Element {
  const text = useRef<HTMLElement>(null);
  const marks = useMemo(() => library.spot(notice.text), [library, notice]);
  const shared = useMemo(() => sharedWith(notice.id, view), [notice, view.traced]);
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
        {shared.length > 0 && <SharedLine notice={notice.id} />}
        <NoticeText notice={notice} marks={marks} asked={asked.range} shared={shared} />
      </main>
      {phrase && (
        <PhrasePanel
          library={library}
          notice={notice}
          marks={marks}
          phrase={phrase}
          asked={asked}
        />
      )}
    </>
  );
}

/** Says what the shade in the text means, and leads to where both stand side by side. */
function SharedLine({ notice }: { notice: string }): JSX.Element {
  const { legend, parallel } = useWords(ROOM).shared;
  return (
    <p class="shared-line">
      <span class="shared">{legend}</span>
      <a href={viewAddress('parallel', notice)}>{parallel}</a>
    </p>
  );
}

/** The ranges of a notice that the page has word for word. */
function sharedWith(notice: string, { traced }: PageView): Range[] {
  const runs = traced?.runs.filter((run) => run.notice === notice) ?? [];
  return mergeRanges(runs.map(({ noticeStart: start, noticeEnd: end }) => ({ start, end })));
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
