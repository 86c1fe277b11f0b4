/** The room that the address leads to. */
import type { JSX } from 'preact';
import type { Extent } from '../../corpus/extent.ts';
import type { Library } from '../../corpus/library.ts';
import type { Outline } from '../../corpus/outline.ts';
import type { Page } from '../thispage/page.ts';
import { ThisPage } from '../thispage/ThisPage.tsx';
import type { PageView } from '../thispage/use-page.ts';
import { ExtentFacts } from '../ui/ExtentFacts.tsx';
import type { Choices, Filter } from '../ui/filter.ts';
import type { Asked } from '../ui/place.ts';
import { ROOM } from '../ui/words/room.ts';
import { useWords } from '../ui/words/speaking.ts';
import { MatrixPage } from './MatrixPage.tsx';
import { NoticePage } from './NoticePage.tsx';
import { ParallelPage } from './ParallelPage.tsx';
import { PhrasePage } from './PhrasePage.tsx';
import type { Where } from './where.ts';

interface Props {
  library: Library;
  page: Page;
  view: PageView;
  asked: Asked;
  where: Where;
  outline: Outline;
  choices: Choices;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function MainView(props: Props): JSX.Element {
  const { library, page, view, asked, where, outline, ...filtering } = props;
  const { title } = useWords(ROOM);
  const { room, notice, phrase } = where;
  if (room === 'notice' && notice) {
    return (
      <NoticePage key={notice.id} library={library} notice={notice} asked={asked} view={view} />
    );
  }
  if (room === 'parallel' && notice) {
    return <ParallelPage key={notice.id} library={library} view={view} notice={notice} />;
  }
  if (room === 'phrase' && phrase) return <PhrasePage library={library} phrase={phrase} />;
  if (room === 'matrix') return <MatrixPage library={library} {...filtering} />;
  if (room === 'page') {
    return (
      <main id="text" tabIndex={-1} class="page-view">
        <h1 class="unseen">{title}</h1>
        <ThisPage library={library} outline={outline} page={page} view={view} />
      </main>
    );
  }
  return (
    <Welcome extent={outline.extent} unknown={room === 'unknown' ? asked.notice : undefined} />
  );
}

/** `unknown`: what the address asks for, where the corpus does not have it. */
function Welcome({
  extent,
  unknown,
}: {
  extent: Extent;
  unknown: string | undefined;
}): JSX.Element {
  const words = useWords(ROOM);
  return (
    <main id="text" tabIndex={-1} class="welcome">
      <h1>{unknown === undefined ? words.title : words.unknown}</h1>
      <p>{unknown === undefined ? words.welcome : words.unknownWhy(unknown)}</p>
      <h2>{words.holds}</h2>
      <ExtentFacts extent={extent} />
    </main>
  );
}
