/** The table of phrases and notices; the line in a cell tells how the notice has the phrase. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { KindSign } from '../ui/KindSign.tsx';
import { noticeAddress, phraseAddress, placeAddress } from '../ui/place.ts';
import { MATRIX_WORDS } from '../ui/room-words.ts';
import { dateWords, KIND_SIGN_WORDS, LEVEL_WORDS, THEME_WORDS } from '../ui/words.ts';
import { walkCells } from './cells.ts';
import type { Cell, MatrixRow } from './matrix.ts';

interface Props {
  rows: readonly MatrixRow[];
  notices: readonly NoticeFacts[];
  /** Whether a line says where a theme begins. */
  themes: boolean;
}

export function MatrixTable({ rows, notices, themes }: Props): JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const gone = new AbortController();
    table.current?.addEventListener('keydown', walkCells, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <section class="matrix-frame" aria-label={MATRIX_WORDS.frame}>
      <table class="matrix" data-own-keys ref={table}>
        <thead>
          <tr>
            <th scope="col">{MATRIX_WORDS.phrase}</th>
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
  return (
    <a href={noticeAddress(notice.id)}>
      <span class={`level level-${notice.level}`}>{LEVEL_WORDS[notice.level]}</span>{' '}
      <span lang="zh" class="issuer">
        {notice.issuer}
      </span>{' '}
      <span class="facts">{dateWords(notice)}</span>
    </a>
  );
}

/** `opens`: the first phrase of its theme. */
function PhraseRow({ row, opens }: { row: MatrixRow; opens: boolean }): JSX.Element {
  const { phrase, cells } = row;
  return (
    <tr class={opens ? 'opens' : undefined}>
      <th scope="row">
        {opens && <span class="theme-title">{THEME_WORDS[phrase.theme]}</span>}
        <a lang="zh-Hans" href={phraseAddress(phrase.id)} title={phrase.gloss}>
          {phrase.canonical}
        </a>
      </th>
      {cells.map((own, index) => (
        <td key={index}>
          {own.map((cell) => (
            <CellLink key={cell.kind} cell={cell} phrase={phrase.id} />
          ))}
          {own.length === 0 && <span class="unseen">{MATRIX_WORDS.absent}</span>}
        </td>
      ))}
    </tr>
  );
}

function CellLink({ cell, phrase }: { cell: Cell; phrase: string }): JSX.Element {
  const { kind, count, first } = cell;
  const words = `${KIND_SIGN_WORDS[kind]}, ${MATRIX_WORDS.places(count)}`;
  return (
    <a href={placeAddress(first, phrase)} aria-label={words} title={words}>
      <KindSign kind={kind} />
      {count > 1 && <span class="count">{count}</span>}
    </a>
  );
}
