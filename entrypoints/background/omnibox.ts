/** The address bar: `tifa`, a blank, and any query that the popup understands. */
import { browser } from 'wxt/browser';
import type { Library } from '../../corpus/library.ts';
import type { Phrase } from '../../corpus/notice.ts';
import { escapeMarkup } from '../ui/escapeMarkup.ts';
import { searchAddress } from '../ui/place.ts';
import type { Language } from '../ui/words/language.ts';
import { OUTSIDE } from '../ui/words/outside.ts';
import { openRoom } from './room.ts';

const SUGGESTIONS = 6;

/** Suggests phrases while the reader types, and opens the answers in the reading room. */
export function answerOmnibox(library: Library): void {
  browser.omnibox.onInputChanged.addListener((query, suggest) => {
    const { phrases } = library.search(query);
    suggest(
      phrases.slice(0, SUGGESTIONS).map(({ phrase }) => ({
        content: phrase.canonical,
        description: described(phrase),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener((query) => void openRoom(searchAddress(query)));
}

/** Says in the address bar what pressing Enter does. */
export function nameOmnibox(language: Language): void {
  void browser.omnibox.setDefaultSuggestion({ description: OUTSIDE[language].omnibox });
}

/** Chrome reads a description as XML, Firefox as it stands. */
function described({ canonical, gloss }: Phrase): string {
  const words = `${canonical} — ${gloss}`;
  return import.meta.env.FIREFOX ? words : escapeMarkup(words);
}
