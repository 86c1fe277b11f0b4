/** What a reader should know of a phrase, where an editor has written it down. */
import type { JSX } from 'preact';
import type { PhraseEntry } from '../../corpus/notice.ts';
import type { Language } from './words/language.ts';
import { useLanguage } from './words/speaking.ts';

type Noted = Pick<PhraseEntry, 'note' | 'notes'>;

export function PhraseNote({ phrase }: { phrase: Noted }): JSX.Element | null {
  const note = noteOf(phrase, useLanguage());
  return (
    note && (
      <p class="note" lang={note.language}>
        {note.words}
      </p>
    )
  );
}

/** In the reader's language where an editor has written it, else in English; `null` where there is none. */
export function noteOf(
  { note, notes }: Noted,
  language: Language,
): { words: string; language: Language } | null {
  const own = language === 'en' ? undefined : notes?.[language];
  if (own !== undefined) return { words: own, language };
  return note === undefined ? null : { words: note, language: 'en' };
}
