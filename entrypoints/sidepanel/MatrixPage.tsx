/** Every phrase against every notice, as a table that can be sorted, filtered and walked with the arrow keys. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { byLevelAndDate } from '../../corpus/ladder.ts';
import type { Library } from '../../corpus/library.ts';
import { MATCH_KINDS } from '../../corpus/notice.ts';
import { type Choices, type Filter, passes } from '../ui/filter.ts';
import { FilterBar } from '../ui/FilterBar.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { KindLabel } from '../ui/KindSign.tsx';
import { ROOM } from '../ui/words/room.ts';
import { SEARCH } from '../ui/words/search.ts';
import { useWords } from '../ui/words/speaking.ts';
import { type MatrixOrder, matrixOf } from './matrix.ts';
import { MatrixTable } from './MatrixTable.tsx';

interface Props {
  library: Library;
  choices: Choices;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

const ORDERS: readonly MatrixOrder[] = ['theme', 'held', 'list'];
const STEP = 60;

export function MatrixPage({ library, choices, filter, onFilter }: Props): JSX.Element {
  const words = useWords(ROOM).matrix;
  const { filters } = useWords(SEARCH);
  const [order, setOrder] = useState<MatrixOrder>('theme');
  const [limit, setLimit] = useState(STEP);
  const notices = useMemo(
    () =>
      [...library.notices.values()]
        .filter((notice) => passes(notice, filter))
        .toSorted(byLevelAndDate),
    [library, filter],
  );
  const rows = useMemo(
    () =>
      matrixOf(library.phrases.values(), notices, order).filter(
        ({ phrase }) => filter.theme === undefined || phrase.theme === filter.theme,
      ),
    [library, notices, order, filter],
  );
  const left = rows.length - limit;
  const part = useKeptFocus<HTMLElement>();
  return (
    <main id="text" tabIndex={-1} class="matrix-page" ref={part}>
      <h1>{words.title}</h1>
      <div class="tools">
        <FilterBar choices={choices} filter={filter} onFilter={onFilter} themes />
        <fieldset class="switch" aria-label={words.order}>
          {ORDERS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === order}
              onClick={() => setOrder(one)}
            >
              {words.orders[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="note legend" aria-live="polite">
        <span>{words.sum(rows.length, notices.length)}</span>
        {MATCH_KINDS.map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
      </p>
      {notices.length === 0 ? (
        <p>{filters.none}</p>
      ) : (
        <MatrixTable rows={rows.slice(0, limit)} notices={notices} themes={order === 'theme'} />
      )}
      {left > 0 && (
        <button type="button" class="quiet more" onClick={() => setLimit(limit + STEP)}>
          {words.more(Math.min(left, STEP))}
        </button>
      )}
    </main>
  );
}
