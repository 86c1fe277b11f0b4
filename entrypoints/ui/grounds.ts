/** How date and address of a notice are known. */
import type { NoticeFacts } from '../../corpus/ladder.ts';
import type { Language } from './words/language.ts';

export interface Grounds {
  date: string;
  source: string;
  /** What the sentences are written in. */
  language: Language;
}

/** In the reader's language where an editor has written it, else in English. */
export function groundsOf(notice: NoticeFacts, language: Language): Grounds {
  const { dateGround, sourceGround, grounds } = notice;
  const own = language === 'en' ? undefined : grounds?.[language];
  return own ? { ...own, language } : { date: dateGround, source: sourceGround, language: 'en' };
}
