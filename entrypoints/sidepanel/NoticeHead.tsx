/** What is known of a notice, and how it is known. */
import type { ComponentChildren, JSX } from 'preact';
import type { Mark, Notice } from '../../corpus/notice.ts';
import { CopyMenu } from '../ui/CopyMenu.tsx';
import { FACT_WORDS } from '../ui/room-words.ts';
import { dateWords, KIND_WORDS, LEVEL_WORDS } from '../ui/words.ts';

interface Props {
  notice: Notice;
  marks: readonly Mark[];
}

export function NoticeHead({ notice, marks }: Props): JSX.Element {
  const distinct = new Set(marks.map(({ phrase }) => phrase)).size;
  return (
    <header class="notice-head">
      <p class="stamp">
        <span class={`level level-${notice.level}`}>{LEVEL_WORDS[notice.level]}</span>{' '}
        {KIND_WORDS[notice.kind]}
      </p>
      <h1 lang="zh">{notice.title}</h1>
      <dl class="facts-table">
        <Fact name={FACT_WORDS.issuer} lang="zh" value={notice.issuer} />
        <Fact name={FACT_WORDS.author} lang="zh" value={notice.author} />
        <Fact name={FACT_WORDS.publisher} lang="zh" value={notice.publisher} />
        <Fact name={FACT_WORDS.place} lang="zh" value={notice.place} />
        <Fact name={FACT_WORDS.date} value={dateWords(notice)} ground={notice.dateGround} />
        <Fact
          name={FACT_WORDS.source}
          value={notice.source === null ? FACT_WORDS.noSource : <Source address={notice.source} />}
          ground={notice.sourceGround}
        />
        <Fact name={FACT_WORDS.phrases} value={FACT_WORDS.marked(distinct, marks.length)} />
      </dl>
      <CopyMenu notice={notice.id} issuer={notice.issuer} />
    </header>
  );
}

interface FactProps {
  name: string;
  value: ComponentChildren;
  lang?: string;
  /** How it is known. */
  ground?: string;
}

function Fact({ name, value, lang, ground }: FactProps): JSX.Element | null {
  if (value === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span lang={lang}>{value}</span>
        {ground !== undefined && <span class="aside">{ground}</span>}
      </dd>
    </>
  );
}

function Source({ address }: { address: string }): JSX.Element {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {URL.parse(address)?.host ?? address}
    </a>
  );
}
