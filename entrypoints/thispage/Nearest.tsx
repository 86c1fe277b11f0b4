/** The notice whose rare wording the page has most of, or that none can be named. */
import type { JSX } from 'preact';
import type { Nearest as NearestNotice, Notice } from '../../corpus/notice.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { TRACE_WORDS } from '../ui/page-words.ts';
import { noticeAddress, viewAddress } from '../ui/place.ts';

interface Props {
  nearest: NearestNotice | null;
  notices: ReadonlyMap<string, Notice>;
  brief: boolean;
}

/** From this share of a notice on, the page counts as its reprint. */
const REPRINT = 0.9;

export function Nearest({ nearest, notices, brief }: Props): JSX.Element {
  const notice = nearest && notices.get(nearest.notice);
  if (!nearest || !notice) return <p class="note">{TRACE_WORDS.noNearest}</p>;
  const { share, held } = nearest;
  return (
    <div class="nearest">
      <h3 class="label">{held >= REPRINT ? TRACE_WORDS.reprint : TRACE_WORDS.nearest}</h3>
      <a class="place" data-stop href={noticeAddress(notice.id)}>
        <NoticeLine notice={notice} />
        {!brief && (
          <span class="nearest-title" lang="zh">
            {notice.title}
          </span>
        )}
      </a>
      <p>{TRACE_WORDS.share(share, held)}</p>
      <p class="picture-link">
        <a data-stop href={viewAddress('parallel', notice.id)}>
          {TRACE_WORDS.parallel}
        </a>
      </p>
    </div>
  );
}
