/** One open card: what it shows, where it stands, and where the focus came from. */
import { render } from 'preact';
import type { Mark, Range } from '../../corpus/notice.ts';
import type { Place, Sources, Wanted } from '../background/protocol.ts';
import { holdingOf } from '../ui/holding.ts';
import { type Taking, TakingContext } from '../ui/taking.ts';
import { CARD } from '../ui/words/card.ts';
import type { Language } from '../ui/words/language.ts';
import { LanguageContext, SourceLanguageContext } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import { linesOf, type Pointed } from '../content/hover.ts';
import type { PageMark } from '../content/reading.ts';
import type { Box } from './box.ts';
import { Card } from './Card.tsx';
import { copyText } from './clipboard.ts';
import { keepFocus } from './focus.ts';
import { createHost, type Host } from './host.ts';
import { readPublished } from './published.ts';
import type { CardView } from './view.ts';

/** What a card needs of the librarian. */
export interface Desk {
  cite: (phrase: string) => Promise<Sources | undefined>;
  citation: (wanted: Wanted) => Promise<string>;
  open: (place: Place) => void;
}

/** What a card asks of those who keep it. */
export interface Keeper {
  pin: (card: OpenCard) => void;
  close: (card: OpenCard) => void;
  /** Where the cards stay that this one is not to cover. */
  taken: (card: OpenCard) => Box[];
}

export interface OpenCard extends Pick<Host, 'root' | 'box' | 'holds' | 'hold' | 'raise'> {
  mark: PageMark;
  isPinned: () => boolean;
  setPinned: (pinned: boolean) => void;
  /** Draws it in a language. */
  speak: (language: Language) => void;
  hasFocus: () => boolean;
  focus: () => void;
  /** Tells a screen reader which card this is. */
  announce: () => void;
  /** Gives the focus back to where it came from. */
  release: () => void;
  /** Moves to the line, wherever it is now; whether the reader can still see it. */
  follow: () => boolean;
  close: () => void;
}

/** Opens a card at a line of a mark. */
export function openCard(
  pointed: Pointed,
  sources: Sources,
  spoken: Language,
  desk: Desk,
  keeper: Keeper,
): OpenCard {
  const { mark } = pointed;
  const host = createHost();
  const { root, box, holds, hold, raise } = host;
  const focus = keepFocus(root);
  const wordsOf = ({ start, end }: Range): string => mark.passage.text.slice(start, end);
  let { line } = pointed;
  let language = spoken;
  let gone = false;
  const nth = linesOf(mark.range).findIndex(
    ({ top, left }) => top === line.top && left === line.left,
  );
  const vertical = isVertical(mark.range.startContainer);
  let view: CardView = {
    marks: [mark, ...(mark.inner ?? [])],
    shown: mark,
    sources,
    published: readPublished(document),
    pinned: false,
    said: '',
  };

  const draw = (change: Partial<CardView>): void => {
    if (gone) return;
    view = { ...view, ...change };
    render(
      <LanguageContext.Provider value={language}>
        <SourceLanguageContext.Provider
          value={view.sources.script === 'traditional' ? 'zh-Hant' : 'zh-Hans'}
        >
          <TakingContext.Provider value={taking}>
            <Card {...view} {...actions} wordsOf={wordsOf} />
          </TakingContext.Provider>
        </SourceLanguageContext.Provider>
      </LanguageContext.Provider>,
      root,
    );
  };
  const taking: Taking = {
    cite: (what, form) => desk.citation({ ...what, form, language }),
    copy: copyText,
  };
  const actions = {
    show: async (shown: Mark): Promise<void> => {
      const found = await desk.cite(shown.phrase).catch(() => undefined);
      if (found) draw({ shown, sources: found });
    },
    open: desk.open,
    pin: () => keeper.pin(card),
    close: () => keeper.close(card),
  };
  const card: OpenCard = {
    mark,
    root,
    box,
    holds,
    hold,
    raise,
    isPinned: () => view.pinned,
    setPinned: (pinned) => draw({ pinned }),
    speak: (next) => {
      language = next;
      draw({});
    },
    hasFocus: focus.isIn,
    focus: focus.enter,
    release: focus.giveBack,
    // A region is only heard when it changes after it has come into the page.
    announce: () => setTimeout(() => draw({ said: summary(view, wordsOf(mark), language) }), 100),
    follow: () => {
      line = linesOf(mark.range)[nth] ?? line;
      host.place(line, vertical, keeper.taken(card));
      return line.bottom > 0 && line.top < innerHeight;
    },
    close: () => {
      const hadFocus = focus.isIn();
      gone = true;
      render(null, root);
      host.remove();
      if (hadFocus) focus.giveBack();
    },
  };
  draw({});
  host.place(line, vertical, keeper.taken(card));
  return card;
}

function summary({ shown, sources }: CardView, text: string, language: Language): string {
  const { name, kinds, rarity } = CARD[language];
  const { rungs, notices } = sources;
  return [name(text), kinds[shown.kind], rarity(holdingOf(rungs), notices)].join(
    TERMS[language].stop,
  );
}

function isVertical({ parentElement }: Node): boolean {
  return (
    parentElement !== null && getComputedStyle(parentElement).writingMode.startsWith('vertical')
  );
}
