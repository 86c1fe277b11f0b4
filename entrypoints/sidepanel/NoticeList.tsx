/** The notices that pass the filters, by level and date. Where there is little room they fold away behind a button. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { type Choices, type Filter, passes } from '../ui/filter.ts';
import { FilterBar } from '../ui/FilterBar.tsx';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { noticeAddress } from '../ui/place.ts';
import { ROOM } from '../ui/words/room.ts';
import { SEARCH } from '../ui/words/search.ts';
import { useSourceLanguage, useWords } from '../ui/words/speaking.ts';

interface Props {
  notices: readonly NoticeFacts[];
  current: string | undefined;
  choices: Choices;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function NoticeList({ notices, current, choices, filter, onFilter }: Props): JSX.Element {
  const source = useSourceLanguage();
  const words = useWords(ROOM);
  const { filters } = useWords(SEARCH);
  const [open, setOpen] = useState(false);
  const wanted = notices.filter((notice) => passes(notice, filter));
  return (
    <nav class={open ? 'notices open' : 'notices'} aria-label={words.notices}>
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.allNotices} <span class="count">{notices.length}</span>
      </button>
      <div class="notices-body">
        <h2 class="notices-title">
          {words.notices} <span class="count">{wanted.length}</span>
        </h2>
        <FilterBar choices={choices} filter={filter} onFilter={onFilter} />
        {wanted.length === 0 && <p class="note">{filters.none}</p>}
        <ol>
          {wanted.map((notice) => (
            <li key={notice.id}>
              <a
                href={noticeAddress(notice.id)}
                aria-current={notice.id === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                <NoticeLine notice={notice} />
                <span class="notice-title" lang={source}>
                  {notice.title}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
