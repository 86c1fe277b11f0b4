/** What a reference adds in plain words, so that nothing has to be invented. */
import type { Reference } from './reference.ts';

/** Where the corpus keeps the text: `Tifa corpus 0.1.0, 003_….txt`. */
export function keptAt({ corpus, seed }: Reference): string {
  return `Tifa corpus ${corpus}, ${seed}`;
}

/** What has to be said where the date of the text is not known; nothing where it is. */
export function dateNote({ date, reported, dateGround }: Reference): string | undefined {
  if (reported) {
    const day = reported.date === undefined ? '' : `, ${reported.date}`;
    return `Reports a notice of ${reported.issuer}${day}; the report’s own date is not known`;
  }
  return date === undefined ? `Date: ${dateGround}` : undefined;
}

/** Every note, for formats with room for them: what is reported, how date and address are known. */
export function allNotes(reference: Reference): string[] {
  const { reported, dateGround, sourceGround } = reference;
  return [
    ...(reported ? [dateNote(reference) ?? ''] : []),
    `Date: ${dateGround}`,
    `Source: ${sourceGround}`,
  ];
}
