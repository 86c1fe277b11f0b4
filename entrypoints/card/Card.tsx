/** The card: which phrase this is, and which notices hold it in which words. */
import type { JSX } from 'preact';
import type { Range } from '../../corpus/notice.ts';
import { holdingOf } from '../ui/holding.ts';
import { Converted } from '../ui/Converted.tsx';
import { DifferenceView } from '../ui/DifferenceView.tsx';
import { PhraseNote } from '../ui/PhraseNote.tsx';
import { CARD } from '../ui/words/card.ts';
import { dayWords } from '../ui/words/dates.ts';
import { useLanguage, useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import { PhraseMenu } from './PhraseMenu.tsx';
import { RungItem } from './RungItem.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { CardActions, CardView } from './view.ts';

interface Props extends CardView, CardActions {
  /** The words of a mark, or of a part of it, as they stand on the page. */
  wordsOf: (range: Range) => string;
}

export function Card(props: Props): JSX.Element {
  const { shown, sources, published, said, wordsOf } = props;
  const { phrase, rungs, notices, script } = sources;
  const language = useLanguage();
  const words = CARD[language];
  return (
    <dialog open class="card" lang={language} aria-label={words.name(wordsOf(shown))} tabIndex={-1}>
      <Toolbar {...props} kind={shown.kind} />
      <Wording {...props} />
      <p class="gloss" lang="en">
        {phrase.gloss}
      </p>
      <PhraseNote phrase={phrase} />
      <Inside {...props} />
      <div class="ways">
        <p class="facts">
          {words.rarity(holdingOf(rungs), notices)} · {TERMS[language].themes[phrase.theme]}
        </p>
        <PhraseMenu mark={shown} phrase={phrase} wordsOf={wordsOf} />
      </div>
      {published && (
        <p class="facts">
          {words.published(dayWords(published.date, language), words.grounds[published.ground])}
        </p>
      )}
      <Converted script={script} />
      <ol class="ladder">
        {rungs.map((rung) => (
          <RungItem key={rung.notice.id} {...{ ...props, rung }} />
        ))}
      </ol>
      <output class="unseen">{said}</output>
    </dialog>
  );
}

/** The words on the page and, where they are not the same to the letter, the usual ones. */
function Wording({ shown, sources: { phrase }, wordsOf }: Props): JSX.Element {
  const card = useWords(CARD);
  const { kind, difference, start } = shown;
  const words = wordsOf(shown);
  return (
    <>
      {difference ? (
        <DifferenceView
          canonical={phrase.canonical}
          text={words}
          offset={start}
          difference={difference}
          label={card.here}
        />
      ) : (
        <h1 lang="zh">{words}</h1>
      )}
      {kind === 'same-wording' && (
        <p class="usual">
          {card.usual} <span lang="zh-Hans">{phrase.canonical}</span>
        </p>
      )}
    </>
  );
}

/** The way to the phrases inside this one, and back. */
function Inside({ marks, shown, show, wordsOf }: Props): JSX.Element | undefined {
  const { inside, whole } = useWords(CARD);
  if (marks.length < 2) return undefined;
  return (
    <fieldset class="inside" aria-label={inside}>
      {marks.map((mark, index) => (
        <button
          key={mark.start}
          type="button"
          class="chip"
          aria-pressed={mark === shown}
          onClick={() => show(mark)}
        >
          {index === 0 ? whole : <span lang="zh">{wordsOf(mark)}</span>}
        </button>
      ))}
    </fieldset>
  );
}
