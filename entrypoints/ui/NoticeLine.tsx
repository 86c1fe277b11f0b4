/** Who issued a notice, from which rung and when: one line on every surface. */
import type { ComponentChildren, JSX } from 'preact';
import type { NoticeFacts } from '../../corpus/ladder.ts';
import { dateWords, KIND_WORDS, LEVEL_WORDS } from './words.ts';

interface Props {
  notice: NoticeFacts;
  /** What else belongs to the line: the days since the first notice. */
  children?: ComponentChildren;
}

export function NoticeLine({ notice, children }: Props): JSX.Element {
  return (
    <span class="notice-line">
      <span class={`level level-${notice.level}`}>{LEVEL_WORDS[notice.level]}</span>{' '}
      <span lang="zh" class="issuer">
        {notice.issuer}
      </span>{' '}
      <span class="facts" title={notice.dateGround}>
        {notice.kind === 'notice' ? '' : `${KIND_WORDS[notice.kind]} · `}
        {dateWords(notice)}
      </span>
      {children}
    </span>
  );
}
