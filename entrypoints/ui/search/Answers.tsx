/** The answer to a query: phrases, exact passages, similar passages, or an honest absence. */
import type { JSX } from 'preact';
import type { Library } from '../../../corpus/library.ts';
import type { Extent } from '../extent.ts';
import { ExtentFacts } from '../ExtentFacts.tsx';
import { ABSENCE_WORDS, GROUP_WORDS, SEARCH_WORDS } from '../search-words.ts';
import { LONGEST_QUERY, type Shown } from './answer.ts';
import { countOf } from './filtered.ts';
import { Group } from './Group.tsx';
import { HitEntry } from './HitEntry.tsx';
import { PhraseEntry } from './PhraseEntry.tsx';

interface Props {
  library: Library;
  shown: Shown;
  extent: Extent;
  /** How many entries the reader's filter leaves out. */
  hidden?: number;
}

export function Answers({ library, shown, extent, hidden = 0 }: Props): JSX.Element {
  const { query, cut, phrases, exact, similar } = shown;
  return (
    <>
      {cut && <p class="hint">{SEARCH_WORDS.cut(LONGEST_QUERY)}</p>}
      {hidden > 0 && <p class="hint">{ABSENCE_WORDS.hidden(hidden)}</p>}
      {countOf(shown) + hidden === 0 && <Absence extent={extent} />}
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
      <h3 class="label">{SEARCH_WORDS.searched}</h3>
      <ExtentFacts extent={extent} />
    </section>
  );
}
