/** For a page that cannot be read: a box for its words, and the phrases that stand in them. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { PhraseOutline } from '../../corpus/outline.ts';
import { LONGEST_TEXT } from '../background/protocol.ts';
import { PAGE } from '../ui/words/page.ts';
import { useWords } from '../ui/words/speaking.ts';
import { FoundList } from './FoundList.tsx';
import { knownOf } from './grouping.ts';
import { foundIn } from './pasted.ts';

interface Props {
  library: Library;
  phrases: readonly PhraseOutline[];
}

export function Pasted({ library, phrases }: Props): JSX.Element {
  const { pasted, sum } = useWords(PAGE);
  const [text, setText] = useState('');
  const marks = useMemo(() => library.spot(text), [library, text]);
  const known = knownOf(foundIn(marks), phrases);
  return (
    <>
      <section class="group pasted">
        <label>
          <span class="label">{pasted.label}</span>
          <textarea
            rows={4}
            lang="zh"
            maxLength={LONGEST_TEXT}
            placeholder={pasted.how}
            spellcheck={false}
            data-stop
            data-own-keys
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p class="note" aria-live="polite">
          {known.length > 0 && sum(known.length, marks.length)}
          {known.length === 0 && text.trim() !== '' && pasted.none}
        </p>
      </section>
      <FoundList known={known} order="reading" cite={library.cite} />
    </>
  );
}
