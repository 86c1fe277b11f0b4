/** The most telling stretches that the page shares with notices, each with who has it. */
import type { JSX } from 'preact';
import type { Notice } from '../../corpus/notice.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { placeAddress } from '../ui/place.ts';
import { PAGE } from '../ui/words/page.ts';
import { useWords } from '../ui/words/speaking.ts';
import type { SharedStretch } from './telling.ts';

interface Props {
  text: string;
  stretches: readonly SharedStretch[];
  notices: ReadonlyMap<string, Notice>;
}

export function SharedStretches({ text, stretches, notices }: Props): JSX.Element {
  const { telling } = useWords(PAGE).trace;
  return (
    <details class="stretches">
      <summary data-stop>{telling}</summary>
      <ol>
        {stretches.map((stretch) => (
          <Stretch key={stretch.start} text={text} stretch={stretch} notices={notices} />
        ))}
      </ol>
    </details>
  );
}

interface StretchProps {
  text: string;
  stretch: SharedStretch;
  notices: ReadonlyMap<string, Notice>;
}

function Stretch({ text, stretch, notices }: StretchProps): JSX.Element | null {
  const { chars, only, alsoIn } = useWords(PAGE).trace;
  const { start, end, runs } = stretch;
  const [run] = runs;
  const notice = run && notices.get(run.notice);
  if (!run || !notice) return null;
  const place = { notice: run.notice, start: run.noticeStart, end: run.noticeEnd };
  // A run may take along the end of the passage before it.
  const words = text.slice(start, end).trim();
  return (
    <li>
      <a class="place" data-stop href={placeAddress(place)}>
        <span class="stretch" lang="zh">
          {words}
        </span>
        <span class="facts">
          {chars(words.length)} · {runs.length === 1 && only}{' '}
        </span>
        <NoticeLine notice={notice} />
        {runs.length > 1 && <span class="facts"> {alsoIn(runs.length - 1)}</span>}
      </a>
    </li>
  );
}
