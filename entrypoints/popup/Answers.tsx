/** The answer to a query: phrases, exact passages, similar passages, or an honest absence. */
import type { JSX } from 'preact';
import type { Library } from '../../corpus/library.ts';
import type { Extent } from '../ui/extent.ts';
import { ExtentFacts } from '../ui/ExtentFacts.tsx';
import { ABSENCE_WORDS, GROUP_WORDS, POPUP_WORDS } from '../ui/popup-words.ts';
import { LONGEST_QUERY, type Shown } from './answer.ts';
import { Group } from './Group.tsx';
import { HitEntry } from './HitEntry.tsx';
import { PhraseEntry } from './PhraseEntry.tsx';

interface Props {
  library: Library;
  shown: Shown;
  extent: Extent;
}

export function Answers({ library, shown, extent }: Props): JSX.Element {
  const { query, cut, phrases, exact, similar } = shown;
  const nothing = phrases.length + exact.length + similar.length === 0;
  return (
    <>
      {cut && <p class="hint">{POPUP_WORDS.cut(LONGEST_QUERY)}</p>}
      {nothing && <Absence extent={extent} />}
      <Group words={GROUP_WORDS.phrases} query={query} items={phrases}>
        {({ phrase }) => <PhraseEntry key={phrase.id} phrase={phrase} cite={library.cite} />}
      </Group>
      <Group words={GROUP_WORDS.exact} query={query} items={exact}>
        {(hit) => <HitEntry key={hit.key} hit={hit} notice={library.notices.get(hit.notice)} />}
      </Group>
      <Group words={GROUP_WORDS.similar} query={query} items={similar}>
        {(hit) => <HitEntry key={hit.key} hit={hit} notice={library.notices.get(hit.notice)} />}
      </Group>
    </>
  );
}

function Absence({ extent }: { extent: Extent }): JSX.Element {
  return (
    <section class="group absence">
      <h2>{ABSENCE_WORDS.title}</h2>
      <p>{ABSENCE_WORDS.body}</p>
      <h3 class="label">{POPUP_WORDS.searched}</h3>
      <ExtentFacts extent={extent} />
    </section>
  );
}
