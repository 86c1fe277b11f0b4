/** The card: which phrase this is, and which notices hold it in which words. */
import type { JSX } from 'preact';
import type { Rung } from '../../corpus/ladder.ts';
import type { MatchKind } from '../../corpus/notice.ts';
import type { Place, Sources } from '../background/protocol.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { Passage } from '../ui/Passage.tsx';
import { CARD_WORDS, countWords, lagWords, MATCH_WORDS, THEME_WORDS } from '../ui/words.ts';

interface Props {
  /** The words as they stand on the page. */
  text: string;
  kind: MatchKind;
  sources: Sources;
  open: (place: Place) => void;
}

export function Card({ text, kind, sources: { phrase, rungs }, open }: Props): JSX.Element {
  return (
    <article class="card" aria-label={CARD_WORDS.name}>
      <header>
        <p class="brand">
          <span lang="zh">提法</span> Tifa
          <span class={`kind kind-${kind}`}>{MATCH_WORDS[kind]}</span>
        </p>
        <h1 lang="zh">{phrase.canonical}</h1>
        {kind === 'verbatim' ? undefined : (
          <p class="as-here">
            {CARD_WORDS.here} <span lang="zh">{text}</span>
          </p>
        )}
        <p class="gloss">{phrase.gloss}</p>
        {phrase.note ? <p class="note">{phrase.note}</p> : undefined}
        <p class="facts">
          {THEME_WORDS[phrase.theme]} · {CARD_WORDS.held} {countWords(rungs.length, 'notice')}
        </p>
      </header>
      <ol class="ladder">
        {rungs.map((rung) => (
          <RungItem key={rung.notice.id} rung={rung} open={open} />
        ))}
      </ol>
    </article>
  );
}

function RungItem({ rung, open }: { rung: Rung; open: Props['open'] }): JSX.Element | undefined {
  const { notice, citations, daysAfterFirst } = rung;
  const [citation] = citations;
  if (!citation) return undefined;
  const { start, end, passage, marked, opens, closes } = citation;
  return (
    <li>
      <NoticeLine notice={notice}>
        {daysAfterFirst === undefined ? undefined : (
          <span class="lag"> · {lagWords(daysAfterFirst)}</span>
        )}
      </NoticeLine>
      <button
        type="button"
        class="source"
        title={CARD_WORDS.open}
        onClick={() => open({ notice: notice.id, start, end })}
      >
        <Passage text={passage} marked={[marked]} opens={opens} closes={closes} />
      </button>
      {citations.length > 1 ? (
        <span class="facts">{CARD_WORDS.more(citations.length - 1)}</span>
      ) : undefined}
    </li>
  );
}
