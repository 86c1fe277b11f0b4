/** What the picture shows, as a table. */
import type { JSX } from 'preact';
import { kindsIn, type Rung } from '../../../corpus/ladder.ts';
import { groundsOf } from '../../ui/grounds.ts';
import { KindLabel } from '../../ui/KindSign.tsx';
import { noticeAddress, placeAddress } from '../../ui/place.ts';
import { dateWords, lagWords } from '../../ui/words/dates.ts';
import { ROOM } from '../../ui/words/room.ts';
import { useLanguage, useSourceLanguage, useWords } from '../../ui/words/speaking.ts';
import { TERMS } from '../../ui/words/terms.ts';

export function LadderTable({ rungs }: { rungs: readonly Rung[] }): JSX.Element {
  const { table, columns } = useWords(ROOM).picture;
  const { level, issuer, date, lag, kind } = columns;
  return (
    <section class="table-frame" aria-label={table}>
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
            <RungRow key={rung.notice.id} rung={rung} rungs={rungs} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RungRow({ rung, rungs }: { rung: Rung; rungs: readonly Rung[] }): JSX.Element {
  const source = useSourceLanguage();
  const language = useLanguage();
  const { notice, citations } = rung;
  const [first] = citations;
  return (
    <tr>
      <td>{TERMS[language].levels[notice.level]}</td>
      <th scope="row" lang={source}>
        <a href={first ? placeAddress(first) : noticeAddress(notice.id)}>{notice.issuer}</a>
      </th>
      <td title={groundsOf(notice, language).date}>{dateWords(notice, language)}</td>
      <td>{lagWords(rung, rungs, language) || '–'}</td>
      <td>
        {kindsIn(citations).map((kind) => (
          <KindLabel key={kind} kind={kind} />
        ))}
      </td>
    </tr>
  );
}
