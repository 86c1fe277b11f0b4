/** Words as they are marked on a page. */
import type { ComponentChildren, JSX } from 'preact';
import type { MatchKind } from '../../corpus/notice.ts';
import { lineOf, type Tint } from '../ui/tints.ts';

interface Props {
  kind?: MatchKind;
  tint: Tint;
  faint?: boolean;
  children: ComponentChildren;
}

export function Sample({ kind = 'verbatim', tint, faint = false, children }: Props): JSX.Element {
  return <span style={{ textDecoration: lineOf(kind, tint, faint) }}>{children}</span>;
}
