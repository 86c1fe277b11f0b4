/** Which language the surface is drawn in; a change of it draws again whatever says a word. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InEvery, Language } from './language.ts';

export const LanguageContext = createContext<Language>('en');

/** The language of the surface. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A part of the words in the language of the surface. */
export function useWords<Words>(part: InEvery<Words>): Words {
  return part[useLanguage()];
}
