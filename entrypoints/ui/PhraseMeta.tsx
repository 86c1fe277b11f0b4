/** What a phrase means and what it is about: the lines under its wording on every surface. */
import type { ComponentChildren, JSX } from 'preact';
import type { PhraseEntry } from '../../corpus/notice.ts';
import { THEME_WORDS } from './words.ts';

interface Props {
  phrase: Pick<PhraseEntry, 'gloss' | 'theme'>;
  /** What else is to be said: how often it stands on the page. */
  children?: ComponentChildren;
}

export function PhraseMeta({ phrase, children }: Props): JSX.Element {
  return (
    <p class="phrase-meta">
      <span class="gloss">{phrase.gloss}</span>
      <span class="theme">{THEME_WORDS[phrase.theme]}</span>
      {children}
    </p>
  );
}
