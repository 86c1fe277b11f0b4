/** The page and a notice side by side where they run parallel. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import { type Notice, PASSAGE_END } from '../../corpus/notice.ts';
import { hasChinese } from '../thispage/reports.ts';
import type { Traced } from '../thispage/traced.ts';
import type { PageView } from '../thispage/use-page.ts';
import { PAGE } from '../ui/words/page.ts';
import { ROOM } from '../ui/words/room.ts';
import { useWords } from '../ui/words/speaking.ts';
import { partRuns, type ParallelRow, rangesBetween, rowsOf } from './parallel.ts';
import { ParallelHead } from './ParallelHead.tsx';
import { ParallelSide } from './ParallelSide.tsx';

interface Props {
  library: Library;
  view: PageView;
  notice: Notice;
}

export function ParallelPage({ library, view, notice }: Props): JSX.Element {
  const words = useWords(ROOM).parallel;
  const { traced } = view;
  return (
    <main id="text" tabIndex={-1} class="parallel-page">
      <h1>{words.title}</h1>
      {traced ? (
        <Parallel library={library} traced={traced} notice={notice} />
      ) : (
        <NoText view={view} />
      )}
    </main>
  );
}

/** Why there is nothing of a page to show, or not yet. */
function NoText({ view: { state, tracing } }: Pick<Props, 'view'>): JSX.Element {
  const { waiting, noPage } = useWords(ROOM).parallel;
  const { noChinese } = useWords(PAGE);
  if (state?.status === 'reading' || (state?.status === 'read' && tracing)) return <p>{waiting}</p>;
  return <p>{state?.status === 'read' && !hasChinese(state) ? noChinese : noPage}</p>;
}

interface ParallelProps {
  library: Library;
  traced: Traced;
  notice: Notice;
}

function Parallel({ library, traced, notice }: ParallelProps): JSX.Element {
  const [active, setActive] = useState<number>();
  const { runs, rows } = useMemo(() => {
    const parted = partRuns(traced.runs.filter((run) => run.notice === notice.id));
    const passages = rangesBetween(traced.text, PASSAGE_END);
    return { runs: parted, rows: rowsOf(passages, rangesBetween(notice.text, '\n'), parted) };
  }, [traced, notice]);
  const follow = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('[data-run]') : null;
    setActive(link ? Number(link.getAttribute('data-run')) : undefined);
  };
  return (
    <>
      <ParallelHead library={library} traced={traced} notice={notice} runs={runs} />
      <div class="parallel" onPointerOver={follow} onFocusIn={follow}>
        {runs.length > 0 &&
          rows.map((row) => (
            <Row
              key={row.passages[0]?.start}
              row={row}
              texts={{ page: traced.text, notice }}
              active={active}
            />
          ))}
      </div>
    </>
  );
}

interface RowProps {
  row: ParallelRow;
  texts: { page: string; notice: Notice };
  active: number | undefined;
}

function Row({ row, texts, active }: RowProps): JSX.Element {
  const { apart } = useWords(ROOM).parallel;
  const { passages, paragraph, runs } = row;
  const side = { runs, notice: texts.notice.id, active };
  const page = passages.map((passage) => (
    <ParallelSide key={passage.start} text={texts.page} stretch={passage} side="page" {...side} />
  ));
  if (!paragraph) {
    return (
      <details class="apart">
        <summary>{apart(passages.length)}</summary>
        {page}
      </details>
    );
  }
  return (
    <section class="parallel-row">
      <div class="side page-side">{page}</div>
      <div class="side notice-side">
        <ParallelSide text={texts.notice.text} stretch={paragraph} side="notice" {...side} />
      </div>
    </section>
  );
}
