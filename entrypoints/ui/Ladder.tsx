/** The notices that hold a phrase, one under the other, each a link to its place in the reading room. */
import type { JSX } from 'preact';
import type { CitedPassage, Rung } from '../../corpus/ladder.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { Passage } from './Passage.tsx';
import { placeAddress } from './place.ts';
import { lagWords, MATCH_WORDS } from './words.ts';

interface Props {
  rungs: readonly Rung[];
  /** Names every notice, but lets only the first say a passage. */
  brief?: boolean;
  /** The notice that the reader has before him. */
  current?: string;
  /** Links lead to the place with this phrase's ladder beside it. */
  phrase?: string;
}

export function Ladder({ rungs, brief = false, current, phrase }: Props): JSX.Element {
  return (
    <ol class="ladder">
      {rungs.map((rung, index) => (
        <li key={rung.notice.id} aria-current={rung.notice.id === current ? 'true' : undefined}>
          {said(rung, brief).map((citation, place) => (
            <a key={citation.start} class="place" data-stop href={placeAddress(citation, phrase)}>
              {place === 0 && <RungLine rung={rung} alone={rungs.length === 1} />}
              {(!brief || index === 0) && (
                <Passage
                  text={citation.passage}
                  marked={[citation.marked]}
                  opens={citation.opens}
                  closes={citation.closes}
                />
              )}
              {citation.kind !== 'verbatim' && (
                <span class="match">{MATCH_WORDS[citation.kind]}</span>
              )}
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}

function said({ citations }: Rung, brief: boolean): readonly CitedPassage[] {
  return brief ? citations.slice(0, 1) : citations;
}

function RungLine({ rung, alone }: { rung: Rung; alone: boolean }): JSX.Element {
  const { notice, daysAfterFirst: days } = rung;
  return (
    <NoticeLine notice={notice}>
      {days !== undefined && !alone && <span class="lag">{lagWords(days)}</span>}
    </NoticeLine>
  );
}
