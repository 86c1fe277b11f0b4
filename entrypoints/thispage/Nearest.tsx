/** The notice whose rare wording the page has most of, or that none can be named. */
import type { JSX } from 'preact';
import type { Nearest as NearestNotice, Notice } from '../../corpus/notice.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { noticeAddress, viewAddress } from '../ui/place.ts';
import { PAGE } from '../ui/words/page.ts';
import { shareWords } from '../ui/words/shares.ts';
import { useLanguage, useSourceLanguage } from '../ui/words/speaking.ts';

interface Props {
  nearest: NearestNotice | null;
  notices: ReadonlyMap<string, Notice>;
  brief: boolean;
}

/** From this share of a notice on, the page counts as its reprint. */
const REPRINT = 0.9;

export function Nearest({ nearest, notices, brief }: Props): JSX.Element {
  const source = useSourceLanguage();
  const language = useLanguage();
  const { trace } = PAGE[language];
  const notice = nearest && notices.get(nearest.notice);
  if (!nearest || !notice) return <p class="note">{trace.noNearest}</p>;
  const { share, held } = nearest;
  return (
    <div class="nearest">
      <h3 class="label">{held >= REPRINT ? trace.reprint : trace.nearest}</h3>
      <a class="place" data-stop href={noticeAddress(notice.id)}>
        <NoticeLine notice={notice} />
        {!brief && (
          <span class="nearest-title" lang={source}>
            {notice.title}
          </span>
        )}
      </a>
      <p>{trace.share(shareWords(share, language), shareWords(held, language))}</p>
      <p class="picture-link">
        <a data-stop href={viewAddress('parallel', notice.id)}>
          {trace.parallel}
        </a>
      </p>
    </div>
  );
}
