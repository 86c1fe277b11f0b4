/** The reading room: the list of notices, one of them in full, and a phrase's ladder beside it. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { byLevelAndDate } from '../../corpus/ladder.ts';
import type { Library } from '../../corpus/library.ts';
import { extentOf } from '../ui/extent.ts';
import { ExtentFacts } from '../ui/ExtentFacts.tsx';
import { ROOM_WORDS } from '../ui/room-words.ts';
import { useAddress } from './address.ts';
import { NoticeList } from './NoticeList.tsx';
import { NoticePage } from './NoticePage.tsx';

export function Room({ library }: { library: Library }): JSX.Element {
  const asked = useAddress();
  const notices = useMemo(() => [...library.notices.values()].toSorted(byLevelAndDate), [library]);
  const notice = asked.notice === undefined ? undefined : library.notices.get(asked.notice);
  const title = notice?.title ?? ROOM_WORDS.title;
  useEffect(() => {
    document.title = `${title} · ${ROOM_WORDS.product}`;
  }, [title]);
  return (
    <div class={notice ? 'room reading' : 'room'}>
      <a class="skip" href="#text" onClick={skip}>
        {ROOM_WORDS.toText}
      </a>
      <NoticeList notices={notices} current={notice?.id} />
      {notice ? (
        <NoticePage key={notice.id} library={library} notice={notice} asked={asked} />
      ) : (
        <main id="text" tabIndex={-1} class="welcome">
          <h1>{asked.notice === undefined ? ROOM_WORDS.title : ROOM_WORDS.unknown}</h1>
          <p>
            {asked.notice === undefined ? ROOM_WORDS.welcome : ROOM_WORDS.unknownWhy(asked.notice)}
          </p>
          <h2>{ROOM_WORDS.holds}</h2>
          <ExtentFacts extent={extentOf(notices, library.phrases.size)} />
        </main>
      )}
    </div>
  );
}

/** The hash names what is read; a jump within the page must leave it alone. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('text')?.focus();
}
