/** The answer to a query: phrases, exact passages, similar passages, or an honest absence. */
import type { JSX } from 'preact';
import type { Extent } from '../../../corpus/extent.ts';
import type { Library } from '../../../corpus/library.ts';
import { ExtentFacts } from '../ExtentFacts.tsx';
import { SEARCH } from '../words/search.ts';
import { useWords } from '../words/speaking.ts';
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
  const words = useWords(SEARCH);
  const { query, cut, phrases, exact, similar } = shown;
  return (
    <>
      {cut && <p class="hint">{words.cut(LONGEST_QUERY)}</p>}
      {hidden > 0 && <p class="hint">{words.hidden(hidden)}</p>}
      {countOf(shown) + hidden === 0 && <Absence extent={extent} />}
      <Group words={words.groups.phrases} query={query} items={phrases}>
        {({ phrase }) => <PhraseEntry key={phrase.id} phrase={phrase} cite={library.cite} />}
      </Group>
      <Group words={words.groups.exact} query={query} items={exact}>
        {(hit) => <HitEntry key={hit.key} hit={hit} notice={library.notices.get(hit.notice)} />}
      </Group>
      <Group words={words.groups.similar} query={query} items={similar}>
        {(hit) => <HitEntry key={hit.key} hit={hit} notice={library.notices.get(hit.notice)} />}
      </Group>
    </>
  );
}

function Absence({ extent }: { extent: Extent }): JSX.Element {
  const { absence, searched } = useWords(SEARCH);
  return (
    <section class="group absence">
      <h2>{absence.title}</h2>
      <p>{absence.body}</p>
      <h3 class="label">{searched}</h3>
      <ExtentFacts extent={extent} />
    </section>
  );
}
