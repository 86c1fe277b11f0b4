/** What a citation adds in the reader's language, where its format leaves the language open. */
import type { Notice } from '../notice.ts';

export type CitationLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

interface CitationWords {
  /** Where the corpus keeps a text: its version, and the name of the seed. */
  kept: (corpus: string, seed: string) => string;
  /** `day` is an ISO day. */
  reports: (issuer: string, day: string | undefined) => string;
  date: (ground: string) => string;
  source: (ground: string) => string;
  /** Between the parts of a sentence, at its end, and from one to the next. */
  comma: string;
  stop: string;
  space: string;
}

export const CITATION_WORDS: Record<CitationLanguage, CitationWords> = {
  en: {
    kept: (corpus, seed) => `Tifa corpus ${corpus}, ${seed}`,
    reports: (issuer, day) =>
      `Reports a notice of ${issuer}${day === undefined ? '' : `, ${day}`}; the report’s own date is not known`,
    date: (ground) => `Date: ${ground}`,
    source: (ground) => `Source: ${ground}`,
    comma: ', ',
    stop: '.',
    space: ' ',
  },
  'zh-Hans': {
    kept: (corpus, seed) => `Tifa 语料库 ${corpus}，${seed}`,
    reports: (issuer, day = '') => `报道${issuer}${day}通知；报道本身的日期不详`,
    date: (ground) => `日期：${ground}`,
    source: (ground) => `来源：${ground}`,
    comma: '，',
    stop: '。',
    space: '',
  },
  'zh-Hant': {
    kept: (corpus, seed) => `Tifa 語料庫 ${corpus}，${seed}`,
    reports: (issuer, day = '') => `報導${issuer}${day}通知；報導本身的日期不詳`,
    date: (ground) => `日期：${ground}`,
    source: (ground) => `來源：${ground}`,
    comma: '，',
    stop: '。',
    space: '',
  },
};

/** How date and address of a notice are known: in the language where an editor has written it, else in English. */
export function groundsIn(
  { dateGround, sourceGround, grounds }: Notice,
  language: CitationLanguage,
): { date: string; source: string } {
  const own = language === 'en' ? undefined : grounds?.[language];
  return own ?? { date: dateGround, source: sourceGround };
}
