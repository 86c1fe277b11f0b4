/** Every notice of the corpus, by level and date. Where there is little room it folds away behind a button. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { noticeAddress } from '../ui/place.ts';
import { ROOM_WORDS } from '../ui/room-words.ts';

interface Props {
  notices: readonly NoticeFacts[];
  current: string | undefined;
}

export function NoticeList({ notices, current }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <nav class={open ? 'notices open' : 'notices'} aria-label={ROOM_WORDS.notices}>
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {ROOM_WORDS.allNotices} <span class="count">{notices.length}</span>
      </button>
      <h2 class="notices-title">
        {ROOM_WORDS.notices} <span class="count">{notices.length}</span>
      </h2>
      <ol>
        {notices.map((notice) => (
          <li key={notice.id}>
            <a
              href={noticeAddress(notice.id)}
              aria-current={notice.id === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              <NoticeLine notice={notice} />
              <span class="notice-title" lang="zh">
                {notice.title}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
