/** One notice of the ladder: who, when, how far from the first and from the article, and in which words. */
import type { JSX } from 'preact';
import type { CitedPassage, Rung } from '../../corpus/ladder.ts';
import { CopyMenu } from '../ui/CopyMenu.tsx';
import { DifferenceWords } from '../ui/DifferenceView.tsx';
import { textPieces } from '../ui/difference.ts';
import { NoticeLine } from '../ui/NoticeLine.tsx';
import { Passage } from '../ui/Passage.tsx';
import { passageOf } from '../ui/place.ts';
import { CARD } from '../ui/words/card.ts';
import { lagWords } from '../ui/words/dates.ts';
import type { Language } from '../ui/words/language.ts';
import { useLanguage, useWords } from '../ui/words/speaking.ts';
import { daysBefore } from './published.ts';
import type { CardActions, CardView } from './view.ts';

interface Props extends Pick<CardView, 'sources' | 'published'>, Pick<CardActions, 'open'> {
  rung: Rung;
}

export function RungItem(props: Props): JSX.Element {
  const { rung, published, sources } = props;
  const [first, ...others] = rung.citations;
  const days = published && daysBefore(rung.notice, published);
  const language = useLanguage();
  const lag = lagWords(rung, sources.rungs, language);
  return (
    <li>
      <NoticeLine notice={rung.notice} />
      <p class="facts">
        {[lag, days === undefined ? '' : beforeWords(days, language)].filter(Boolean).join(' · ')}
      </p>
      {first && <PlaceItem {...props} citation={first} />}
      {others.length > 0 && (
        <details>
          <summary>{CARD[language].more(others.length)}</summary>
          {others.map((citation) => (
            <PlaceItem key={citation.start} {...props} citation={citation} />
          ))}
        </details>
      )}
    </li>
  );
}

/** The passage and, where its words differ, how. */
function PlaceItem(props: Props & { citation: CitedPassage }): JSX.Element {
  const words = useWords(CARD);
  const { citation, rung, sources, open } = props;
  const { notice, start, end, passage, passageStart: from, marked, difference } = citation;
  const pieces = difference
    ? textPieces(citation, difference).map((piece) => ({
        ...piece,
        start: piece.start - from,
        end: piece.end - from,
      }))
    : [marked];
  return (
    <div class="place">
      <Passage text={passage} marked={pieces} opens={citation.opens} closes={citation.closes} />
      {difference && (
        <DifferenceWords
          canonical={sources.phrase.canonical}
          difference={difference}
          cut={(range) => passage.slice(range.start - from, range.end - from)}
        />
      )}
      <div class="ways">
        <button
          type="button"
          class="way"
          aria-label={words.openAt(rung.notice.issuer)}
          onClick={() => open({ notice, start, end })}
        >
          {words.open}
        </button>
        <CopyMenu notice={notice} issuer={rung.notice.issuer} passage={passageOf(citation)} />
      </div>
    </div>
  );
}

/** The days from a notice to the article: `2 days before this article`. */
function beforeWords(days: number, language: Language): string {
  const { sameDay, before, after } = CARD[language];
  if (days === 0) return sameDay;
  return days > 0 ? before(days) : after(-days);
}
