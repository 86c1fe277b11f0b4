/** How much of the page stands in notices, the nearest of them, and the stretches that tell most. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import { type Notice, SHORTEST_RUN } from '../../corpus/notice.ts';
import { PAGE } from '../ui/words/page.ts';
import { shareWords } from '../ui/words/shares.ts';
import { useLanguage, useWords } from '../ui/words/speaking.ts';
import { Nearest } from './Nearest.tsx';
import { SharedStretches } from './SharedStretches.tsx';
import { Strip } from './Strip.tsx';
import { tellingStretches } from './telling.ts';
import type { Traced } from './traced.ts';

interface Props {
  /** Absent until it is there. */
  library: Library | undefined;
  traced: Traced | undefined;
  /** Whether the text is still on its way, or has still to be compared. */
  waiting: boolean;
  /** Whether a notice is likely to be named: room is kept for it, so that what stands below stays in its place. */
  promising: boolean;
  /** Leaves out the stretches and the notice's title. */
  brief: boolean;
}

export function Shared(props: Props): JSX.Element {
  const { library, traced, waiting, promising, brief } = props;
  const { trace } = useWords(PAGE);
  const keepsRoom = brief && promising && !traced;
  return (
    <section class={keepsRoom ? 'group shares keeps-room' : 'group shares'}>
      <h2>{trace.title}</h2>
      {!traced && waiting && <p class="note">{trace.tracing}</p>}
      {library && traced && <Taken notices={library.notices} traced={traced} brief={brief} />}
    </section>
  );
}

interface TakenProps {
  notices: ReadonlyMap<string, Notice>;
  traced: Traced;
  brief: boolean;
}

function Taken({ notices, traced, brief }: TakenProps): JSX.Element {
  const language = useLanguage();
  const { trace } = PAGE[language];
  const stretches = useMemo(() => tellingStretches(traced.runs, notices.size), [traced, notices]);
  if (traced.runs.length === 0) {
    return <p class="note">{trace.none(notices.size, SHORTEST_RUN)}</p>;
  }
  return (
    <>
      <p>{trace.coverage(shareWords(traced.coverage, language))}</p>
      <Strip traced={traced} legend={!brief} />
      <Nearest nearest={traced.nearest} notices={notices} brief={brief} />
      {!brief && stretches.length > 0 && (
        <SharedStretches text={traced.text} stretches={stretches} notices={notices} />
      )}
    </>
  );
}
