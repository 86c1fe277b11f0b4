/** A passage of Chinese text with some of its words marked. */
import type { JSX } from 'preact';
import type { Range } from '../../corpus/notice.ts';
import type { Fate } from './difference.ts';
import { useSourceLanguage } from './words/speaking.ts';

interface Props {
  text: string;
  /** Ranges of `text`, in any order; `fate` sets one apart from the others. */
  marked: readonly (Range & { fate?: Fate })[];
  /** Whether the text begins and ends with its sentences; dots say where it does not. */
  opens?: boolean;
  closes?: boolean;
}

export function Passage({ text, marked, opens = true, closes = true }: Props): JSX.Element {
  const source = useSourceLanguage();
  const parts: (string | JSX.Element)[] = [];
  let done = 0;
  for (const { start, end, fate } of marked.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    parts.push(
      text.slice(done, start),
      <mark key={start} class={fate}>
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return (
    <span lang={source} class="passage">
      {opens ? '' : '……'}
      {parts}
      {text.slice(done)}
      {closes ? '' : '……'}
    </span>
  );
}
