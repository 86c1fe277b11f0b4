/** What of the corpus is to be known beforehand to show it in another script: whole words tell 头发 from 发出. */
import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';
import type { Notice, Phrase } from './notice.ts';
import { type ConvertedScript, type Exceptions, exceptionsOf } from './script.ts';

/** The exceptions of a notice's words, and of a phrase's wording. */
export interface Dressing {
  notices: Record<string, { title: Exceptions; issuer: Exceptions; text: Exceptions }>;
  phrases: Record<string, Exceptions>;
}
export type Dressings = Record<ConvertedScript, Dressing>;

const WHOLE: Record<ConvertedScript, (text: string) => string> = {
  simplified: ConverterFactory([TSCharacters, TSPhrases]),
  // The forms that are printed today: 為, not 爲.
  traditional: ConverterFactory([STCharacters, STPhrases], [TWVariants]),
};

/** Where words and characters disagree, notice by notice and phrase by phrase. */
export function dressingsOf(notices: readonly Notice[], phrases: readonly Phrase[]): Dressings {
  const inScript = (script: ConvertedScript): Dressing => ({
    notices: Object.fromEntries(
      notices.map(({ id, title, issuer, text }) => [
        id,
        {
          title: exceptionsIn(title, script),
          issuer: exceptionsIn(issuer, script),
          text: exceptionsIn(text, script),
        },
      ]),
    ),
    phrases: Object.fromEntries(
      phrases
        .map(({ id, canonical }) => [id, exceptionsIn(canonical, script)] as const)
        .filter(([, exceptions]) => exceptions.length > 0),
    ),
  });
  return { simplified: inScript('simplified'), traditional: inScript('traditional') };
}

/** Clause by clause: where whole words would change the length of one, its characters have to do. */
function exceptionsIn(text: string, script: ConvertedScript): Exceptions {
  let start = 0;
  return text.split(/(?<=[，。、；：\n])/).flatMap((clause) => {
    const from = start;
    start += clause.length;
    const wanted = WHOLE[script](clause);
    if (wanted.length !== clause.length) return [];
    return exceptionsOf(clause, script, wanted).map(([at, unit]) => [from + at, unit] as const);
  });
}
