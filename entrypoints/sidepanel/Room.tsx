/** The reading room: what the address asks for, or the answer to what stands in the box. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { byLevelAndDate } from '../../corpus/ladder.ts';
import type { Library } from '../../corpus/library.ts';
import { outlineOf } from '../../corpus/outline.ts';
import type { Page } from '../thispage/page.ts';
import { useSettings } from '../settings/surface.tsx';
import { useLibrary } from '../settings/use-library.ts';
import { Converted } from '../ui/Converted.tsx';
import { usePage } from '../thispage/use-page.ts';
import { choicesOf, type Filter } from '../ui/filter.ts';
import { ROOM } from '../ui/words/room.ts';
import { useWords } from '../ui/words/speaking.ts';
import { useAddress } from './address.ts';
import { MainView } from './MainView.tsx';
import { NoticeList } from './NoticeList.tsx';
import { SearchView } from './SearchView.tsx';
import { TopBar } from './TopBar.tsx';
import { useSearch } from './use-search.ts';
import { titleOf, whereIs } from './where.ts';

interface Props {
  library: Library;
  page: Page;
}

export function Room({ library: issued, page }: Props): JSX.Element {
  const library = useLibrary(issued);
  const { script } = useSettings();
  const words = useWords(ROOM);
  const asked = useAddress();
  const where = whereIs(asked, library);
  const title = titleOf(where, words);
  const view = usePage(library, page);
  const search = useSearch(library, asked);
  const [filter, setFilter] = useState<Filter>({});
  const notices = useMemo(() => [...library.notices.values()].toSorted(byLevelAndDate), [library]);
  const outline = useMemo(() => outlineOf(notices, library.phrases.values()), [notices, library]);
  const choices = useMemo(() => choicesOf(notices, library.phrases.values()), [notices, library]);
  useEffect(() => {
    document.title = `${title} · Tifa`;
  }, [title]);
  const filtering = { choices, filter, onFilter: setFilter };
  return (
    <div class={`room at-${search.shown ? 'search' : where.room}`} ref={search.root}>
      <a class="skip" href="#text" onClick={skip}>
        {words.toText}
      </a>
      <TopBar
        view={search.shown ? undefined : where.view}
        box={search.box}
        filled={search.query !== ''}
        onQuery={search.setQuery}
        onClear={search.clear}
      />
      <Converted script={script} />
      <NoticeList notices={notices} current={where.notice?.id} {...filtering} />
      {search.shown ? (
        <SearchView library={library} shown={search.shown} extent={outline.extent} {...filtering} />
      ) : (
        <MainView
          library={library}
          page={page}
          view={view}
          asked={asked}
          where={where}
          outline={outline}
          {...filtering}
        />
      )}
    </div>
  );
}

/** The hash names what is read; a jump within the page must leave it alone. */
function skip(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  document.getElementById('text')?.focus();
}
