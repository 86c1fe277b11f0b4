/** What stands side by side: the page's title, and a notice that can be changed for another. */
import type { JSX } from 'preact';
import type { Library } from '../../corpus/library.ts';
import type { Notice } from '../../corpus/notice.ts';
import type { Traced } from '../thispage/traced.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { noticeAddress, viewAddress } from '../ui/place.ts';
import { ROOM } from '../ui/words/room.ts';
import { useSourceLanguage, useWords } from '../ui/words/speaking.ts';
import { go } from './address.ts';
import type { ParallelRun } from './parallel.ts';

interface Props {
  library: Library;
  traced: Traced;
  notice: Notice;
  runs: readonly ParallelRun[];
}

export function ParallelHead({ library, traced, notice, runs }: Props): JSX.Element {
  const source = useSourceLanguage();
  const words = useWords(ROOM).parallel;
  const chars = runs.reduce((sum, { page }) => sum + page.end - page.start, 0);
  return (
    <header class="parallel-head">
      <label class="choice">
        <span>{words.choose}</span>
        <select
          value={notice.id}
          onChange={({ currentTarget }) => go(viewAddress('parallel', currentTarget.value))}
        >
          {noticesSharing(library, traced, notice.id).map(({ id, issuer, title }) => (
            <option key={id} value={id} lang={source}>
              {`${issuer}：${title}`}
            </option>
          ))}
        </select>
      </label>
      <p class="note">{runs.length === 0 ? words.none : words.sum(runs.length, chars)}</p>
      <div class="parallel-titles">
        <h2>
          <span class="label">{words.page}</span>
          <span lang="zh">{traced.title}</span>
        </h2>
        <h2>
          <NoticeLine notice={notice} />
          <a lang={source} href={noticeAddress(notice.id)}>
            {notice.title}
          </a>
        </h2>
      </div>
    </header>
  );
}

/** The notices that share anything with the page, and the one that is shown. */
function noticesSharing(library: Library, { runs }: Traced, shown: string): Notice[] {
  const sharing = new Set([shown, ...runs.map(({ notice }) => notice)]);
  return [...library.notices.values()].filter(({ id }) => sharing.has(id));
}
