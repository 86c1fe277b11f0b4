/** Who issued a notice, from which rung and when: one line on every surface. */
import type { ComponentChildren, JSX } from 'preact';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { groundsOf } from './grounds.ts';
import { dateWords } from './words/dates.ts';
import { useLanguage, useSourceLanguage } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

interface Props {
  notice: NoticeFacts;
  /** What else belongs to the line: the days since the first notice. */
  children?: ComponentChildren;
}

export function NoticeLine({ notice, children }: Props): JSX.Element {
  const source = useSourceLanguage();
  const language = useLanguage();
  const { levels, kinds } = TERMS[language];
  return (
    <span class="notice-line">
      <span class={`level level-${notice.level}`}>{levels[notice.level]}</span>{' '}
      <span lang={source} class="issuer">
        {notice.issuer}
      </span>{' '}
      <span class="facts" title={groundsOf(notice, language).date}>
        {notice.kind === 'notice' ? '' : `${kinds[notice.kind]} · `}
        {dateWords(notice, language)}
      </span>{' '}
      {children}
    </span>
  );
}
