/** What is known of a notice, and how it is known. */
import type { ComponentChildren, JSX } from 'preact';
import type { Mark, Notice } from '../../corpus/notice.ts';
import { CopyMenu } from '../ui/CopyMenu.tsx';
import { type Grounds, groundsOf } from '../ui/grounds.ts';
import { dateWords } from '../ui/words/dates.ts';
import { ROOM } from '../ui/words/room.ts';
import { useLanguage, useSourceLanguage } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';

interface Props {
  notice: Notice;
  marks: readonly Mark[];
}

export function NoticeHead({ notice, marks }: Props): JSX.Element {
  const source = useSourceLanguage();
  const language = useLanguage();
  const { facts } = ROOM[language];
  const { levels, kinds } = TERMS[language];
  const grounds = groundsOf(notice, language);
  const distinct = new Set(marks.map(({ phrase }) => phrase)).size;
  return (
    <header class="notice-head">
      <p class="stamp">
        <span class={`level level-${notice.level}`}>{levels[notice.level]}</span>{' '}
        {kinds[notice.kind]}
      </p>
      <h1 lang={source}>{notice.title}</h1>
      <dl class="facts-table">
        <Fact name={facts.issuer} lang={source} value={notice.issuer} />
        <Fact name={facts.author} lang={source} value={notice.author} />
        <Fact name={facts.publisher} lang={source} value={notice.publisher} />
        <Fact name={facts.place} lang={source} value={notice.place} />
        <Fact
          name={facts.date}
          value={dateWords(notice, language)}
          ground={<Ground grounds={grounds} of="date" />}
        />
        <Fact
          name={facts.source}
          value={notice.source === null ? facts.noSource : <Source address={notice.source} />}
          ground={<Ground grounds={grounds} of="source" />}
        />
        <Fact name={facts.phrases} value={facts.marked(distinct, marks.length)} />
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
  ground?: JSX.Element;
}

function Fact({ name, value, lang, ground }: FactProps): JSX.Element | null {
  if (value === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span lang={lang}>{value}</span>
        {ground}
      </dd>
    </>
  );
}

function Ground({ grounds, of }: { grounds: Grounds; of: 'date' | 'source' }): JSX.Element {
  return (
    <span class="aside" lang={grounds.language}>
      {grounds[of]}
    </span>
  );
}

function Source({ address }: { address: string }): JSX.Element {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {URL.parse(address)?.host ?? address}
    </a>
  );
}
