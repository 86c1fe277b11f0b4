/** What the picture shows, as a table. */
import type { JSX } from 'preact';
import type { Rung } from '../../../corpus/ladder.ts';
import { kindsIn } from '../../ui/kinds.ts';
import { KindLabel } from '../../ui/KindSign.tsx';
import { noticeAddress, placeAddress } from '../../ui/place.ts';
import { PICTURE_WORDS } from '../../ui/room-words.ts';
import { dateWords, lagWords, LEVEL_WORDS } from '../../ui/words.ts';

export function LadderTable({ rungs }: { rungs: readonly Rung[] }): JSX.Element {
  const { level, issuer, date, lag, kind } = PICTURE_WORDS.columns;
  return (
    <section class="table-frame" aria-label={PICTURE_WORDS.table}>
      <table class="ladder-table">
        <thead>
          <tr>
            {[level, issuer, date, lag, kind].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rungs.map((rung) => (
            <RungRow key={rung.notice.id} rung={rung} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RungRow({ rung }: { rung: Rung }): JSX.Element {
  const { notice, citations } = rung;
  const [first] = citations;
  return (
    <tr>
      <td>{LEVEL_WORDS[notice.level]}</td>
      <th scope="row" lang="zh">
        <a href={first ? placeAddress(first) : noticeAddress(notice.id)}>{notice.issuer}</a>
      </th>
      <td title={notice.dateGround}>{dateWords(notice)}</td>
      <td>{lagWords(rung) || PICTURE_WORDS.noLag}</td>
      <td>
        {kindsIn(citations).map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
      </td>
    </tr>
  );
}
