/** The table of phrases and notices; the line in a cell tells how the notice has the phrase. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { KindSign } from '../ui/KindSign.tsx';
import { noticeAddress, phraseAddress, placeAddress } from '../ui/place.ts';
import { dateWords } from '../ui/words/dates.ts';
import { ROOM } from '../ui/words/room.ts';
import { useLanguage, useSourceLanguage, useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import { walkCells } from './cells.ts';
import type { Cell, MatrixRow } from './matrix.ts';

interface Props {
  rows: readonly MatrixRow[];
  notices: readonly NoticeFacts[];
  /** Whether a line says where a theme begins. */
  themes: boolean;
}

export function MatrixTable({ rows, notices, themes }: Props): JSX.Element {
  const words = useWords(ROOM).matrix;
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const gone = new AbortController();
    table.current?.addEventListener('keydown', walkCells, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <section class="matrix-frame" aria-label={words.frame}>
      <table class="matrix" data-own-keys ref={table}>
        <thead>
          <tr>
            <th scope="col">{words.phrase}</th>
            {notices.map((notice) => (
              <th key={notice.id} scope="col">
                <NoticeLink notice={notice} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <PhraseRow
              key={row.phrase.id}
              row={row}
              opens={themes && row.phrase.theme !== rows[index - 1]?.phrase.theme}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NoticeLink({ notice }: { notice: NoticeFacts }): JSX.Element {
  const source = useSourceLanguage();
  const language = useLanguage();
  return (
    <a href={noticeAddress(notice.id)}>
      <span class={`level level-${notice.level}`}>{TERMS[language].levels[notice.level]}</span>{' '}
      <span lang={source} class="issuer">
        {notice.issuer}
      </span>{' '}
      <span class="facts">{dateWords(notice, language)}</span>
    </a>
  );
}

/** `opens`: the first phrase of its theme. */
function PhraseRow({ row, opens }: { row: MatrixRow; opens: boolean }): JSX.Element {
  const source = useSourceLanguage();
  const { absent } = useWords(ROOM).matrix;
  const { themes } = useWords(TERMS);
  const { phrase, cells } = row;
  return (
    <tr class={opens ? 'opens' : undefined}>
      <th scope="row">
        {opens && <span class="theme-title">{themes[phrase.theme]}</span>}
        <a lang={source} href={phraseAddress(phrase.id)} title={phrase.gloss}>
          {phrase.canonical}
        </a>
      </th>
      {cells.map((own, index) => (
        <td key={index}>
          {own.map((cell) => (
            <CellLink key={cell.kind} cell={cell} phrase={phrase.id} />
          ))}
          {own.length === 0 && <span class="unseen">{absent}</span>}
        </td>
      ))}
    </tr>
  );
}

function CellLink({ cell, phrase }: { cell: Cell; phrase: string }): JSX.Element {
  const { signs, counts, comma } = useWords(TERMS);
  const { kind, count, first } = cell;
  const words = [signs[kind], counts.places(count)].join(comma);
  return (
    <a href={placeAddress(first, phrase)} aria-label={words} title={words}>
      <KindSign kind={kind} />
      {count > 1 && <span class="count">{count}</span>}
    </a>
  );
}
