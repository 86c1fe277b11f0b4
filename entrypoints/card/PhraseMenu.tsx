/** “Copy”: the phrase in the wording that the reader chooses. */
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mark, Range } from '../../corpus/notice.ts';
import type { Sources } from '../background/protocol.ts';
import { menuItems } from '../ui/menuItems.ts';
import { differenceWords, differingWords } from '../ui/difference.ts';
import { Menu } from '../ui/Menu.tsx';
import { TakingContext, type Wording } from '../ui/taking.ts';
import { CARD } from '../ui/words/card.ts';
import type { Language } from '../ui/words/language.ts';
import { useLanguage } from '../ui/words/speaking.ts';
import { TAKE } from '../ui/words/take.ts';

interface Props {
  mark: Mark;
  phrase: Sources['phrase'];
  /** The words of a range of the page's text. */
  wordsOf: (range: Range) => string;
}

export function PhraseMenu(props: Props): JSX.Element | null {
  const taking = useContext(TakingContext);
  const language = useLanguage();
  const { copy, wordings } = TAKE[language];
  if (!taking) return null;
  const texts = textsOf(props, language);
  return (
    <Menu<Wording>
      label={copy.label}
      about={copy.phrase(texts.here)}
      items={menuItems(wordings).filter(({ id }) => texts[id] !== undefined)}
      onChoose={async (wording) => {
        try {
          await taking.copy(texts[wording] ?? texts.here);
          return copy.copied(wordings[wording].words);
        } catch {
          return copy.refused;
        }
      }}
    />
  );
}

/** What each wording is as a text; a verbatim phrase has no other beside it. */
function textsOf(
  { mark, phrase, wordsOf }: Props,
  language: Language,
): Partial<Record<Wording, string>> & { here: string } {
  const { kind, difference } = mark;
  const { canonical, gloss } = phrase;
  const here = wordsOf(mark);
  const card = CARD[language];
  const { named } = TAKE[language];
  const differing =
    difference &&
    differenceWords(differingWords(canonical, difference, wordsOf), card.difference).map(
      ({ fate, words }) => fate + words,
    );
  return {
    here,
    gloss: `${canonical} — ${gloss}`,
    ...(kind !== 'verbatim' && { usual: canonical }),
    ...(differing && {
      both: [named(card.here, here), named(card.usual, canonical), ...differing].join('\n'),
    }),
  };
}
