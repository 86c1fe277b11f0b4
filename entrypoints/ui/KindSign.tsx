/** How a wording matches, as the line that stands under it on the page: whole, broken or wavy. */
import type { JSX } from 'preact';
import type { MatchKind } from '../../corpus/notice.ts';
import { useWords } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

const LINES: Record<MatchKind, string> = {
  verbatim: 'M1 4H21',
  'same-wording': 'M1 4H6M8.5 4H13.5M16 4H21',
  altered: 'M1 5q2.5 -5 5 0t5 0t5 0t5 0',
};

/** The line alone; whoever draws it says the kind in words. */
export function KindSign({ kind }: { kind: MatchKind }): JSX.Element {
  return (
    <svg class={`sign ${kind}`} viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
      <path d={LINES[kind]} />
    </svg>
  );
}

/** The line with its short name. */
export function KindLabel({ kind }: { kind: MatchKind }): JSX.Element {
  const { signs } = useWords(TERMS);
  return (
    <span class="kind-label">
      <KindSign kind={kind} /> {signs[kind]}
    </span>
  );
}
