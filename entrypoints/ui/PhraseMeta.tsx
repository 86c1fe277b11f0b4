/** What a phrase means and what it is about: the lines under its wording on every surface. */
import type { ComponentChildren, JSX } from 'preact';
import type { PhraseEntry } from '../../corpus/notice.ts';
import { useWords } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

interface Props {
  phrase: Pick<PhraseEntry, 'gloss' | 'theme'>;
  /** What else is to be said: how often it stands on the page. */
  children?: ComponentChildren;
}

export function PhraseMeta({ phrase, children }: Props): JSX.Element {
  const { themes } = useWords(TERMS);
  return (
    <p class="phrase-meta">
      <span class="gloss" lang="en">
        {phrase.gloss}
      </span>
      <span class="theme">{themes[phrase.theme]}</span>
      {children}
    </p>
  );
}
