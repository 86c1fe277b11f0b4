/** The notices that hold a phrase, one under the other, each a link to its place in the reading room. */
import { Fragment, type JSX } from 'preact';
import type { CitedPassage, Rung } from '../../corpus/ladder.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { DifferenceWords } from './DifferenceView.tsx';
import { KindSign } from './KindSign.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { Passage } from './Passage.tsx';
import { passageOf, placeAddress } from './place.ts';
import { lagWords } from './words/dates.ts';
import { useLanguage, useWords } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

interface Props {
  rungs: readonly Rung[];
  /** Names every notice, but lets only the first say a passage. */
  brief?: boolean;
  /** The notice that the reader has before him. */
  current?: string;
  /** With it, an altered citation says how it differs. */
  canonical?: string | undefined;
  /** Links lead to the place with this phrase's ladder beside it. */
  phrase?: string;
}

export function Ladder({ rungs, brief = false, current, canonical, phrase }: Props): JSX.Element {
  return (
    <ol class="ladder">
      {rungs.map((rung, index) => (
        <li key={rung.notice.id} aria-current={rung.notice.id === current ? 'true' : undefined}>
          {said(rung, brief).map((citation, place) => (
            <Fragment key={citation.start}>
              <a class="place" data-stop href={placeAddress(citation, phrase)}>
                {place === 0 && <RungLine rung={rung} rungs={rungs} />}
                {(!brief || index === 0) && (
                  <Passage
                    text={citation.passage}
                    marked={[citation.marked]}
                    opens={citation.opens}
                    closes={citation.closes}
                  />
                )}
                <Match citation={citation} canonical={brief ? undefined : canonical} />
              </a>
              {!brief && (
                <CopyMenu
                  notice={citation.notice}
                  issuer={rung.notice.issuer}
                  passage={passageOf(citation)}
                />
              )}
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface MatchProps {
  citation: CitedPassage;
  canonical: string | undefined;
}

/** How the notice's wording differs; nothing where it is the same. */
function Match({ citation, canonical }: MatchProps): JSX.Element | null {
  const { matches } = useWords(TERMS);
  const { kind, difference, passage, passageStart } = citation;
  if (kind === 'verbatim') return null;
  return (
    <span class="match">
      <KindSign kind={kind} />
      {difference && canonical !== undefined ? (
        <DifferenceWords
          canonical={canonical}
          difference={difference}
          cut={({ start, end }) => passage.slice(start - passageStart, end - passageStart)}
        />
      ) : (
        matches[kind]
      )}
    </span>
  );
}

function said({ citations }: Rung, brief: boolean): readonly CitedPassage[] {
  return brief ? citations.slice(0, 1) : citations;
}

function RungLine({ rung, rungs }: { rung: Rung; rungs: readonly Rung[] }): JSX.Element {
  const language = useLanguage();
  const lag = rungs.length === 1 ? '' : lagWords(rung, rungs, language);
  return (
    <NoticeLine notice={rung.notice}>{lag !== '' && <span class="lag">{lag}</span>}</NoticeLine>
  );
}
