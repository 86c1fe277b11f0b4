/** What a reference adds in plain words, so that nothing has to be invented. */
import type { Reference } from './reference.ts';
import { CITATION_WORDS } from './words.ts';

/** Where the corpus keeps the text: `Tifa corpus 0.1.0, 003_….txt`. */
export function keptAt({ corpus, seed, language }: Reference): string {
  return CITATION_WORDS[language].kept(corpus, seed);
}

/** What has to be said where the date of the text is not known; nothing where it is. */
export function dateNote(reference: Reference): string | undefined {
  const { date, reported, dateGround, language } = reference;
  const words = CITATION_WORDS[language];
  if (reported) return words.reports(reported.issuer, reported.date);
  return date === undefined ? words.date(dateGround) : undefined;
}

/** Every note as sentences, for formats with room for them: what is reported, how date and address are known. */
export function allNotes(reference: Reference): string[] {
  const { reported, dateGround, sourceGround, language } = reference;
  const words = CITATION_WORDS[language];
  return [
    ...(reported ? [dateNote(reference) ?? ''] : []),
    words.date(dateGround),
    words.source(sourceGround),
  ].map((note) => `${note}${words.stop}`);
}

/** The same one behind another. */
export function noteText(reference: Reference): string {
  return allNotes(reference).join(CITATION_WORDS[reference.language].space);
}
