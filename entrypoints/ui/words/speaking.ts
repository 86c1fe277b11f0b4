/** Which language the surface is drawn in, and its sources; a change of either draws again whatever says a word. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InEvery, Language } from './language.ts';

export const LanguageContext = createContext<Language>('en');

/** The sources' language with its script: the same character has other strokes in each. */
export const SourceLanguageContext = createContext<'zh-Hans' | 'zh-Hant'>('zh-Hans');

/** The language of the surface. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A part of the words in the language of the surface. */
export function useWords<Words>(part: InEvery<Words>): Words {
  return part[useLanguage()];
}

/** The language, and by it the script, in which the surface shows its sources. */
export function useSourceLanguage(): 'zh-Hans' | 'zh-Hant' {
  return useContext(SourceLanguageContext);
}
