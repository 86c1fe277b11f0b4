/** A citation as one writes it into a mail or a note: as text, and as Markdown. */
import { dateNote, keptAt } from './notes.ts';
import { isSupplied, type Reference } from './reference.ts';
import { CITATION_WORDS } from './words.ts';

/** The quoted words, if any, and under them who says so, where and when. */
export function plainText(reference: Reference, link = reference.url): string {
  const { quote } = reference;
  const line = sentence(
    reference,
    titleInMarks(reference),
    link ?? keptAt(reference),
    dateNote(reference),
  );
  return quote === undefined ? line : `${quote}\n— ${line}`;
}

/** The same with the title as a link and the words as a block quotation. */
export function markdown(reference: Reference, link = reference.url): string {
  const { quote, url } = reference;
  const title = escapeMarkdown(titleInMarks(reference));
  const note = dateNote(reference);
  const line = sentence(
    reference,
    link === undefined ? title : `[${title}](${destination(link)})`,
    url === undefined ? escapeMarkdown(keptAt(reference)) : undefined,
    note === undefined ? undefined : escapeMarkdown(note),
  );
  if (quote === undefined) return line;
  const words = quote.split('\n').map((said) => `> ${escapeMarkdown(said)}`);
  return [...words, '>', `> — ${line}`].join('\n');
}

/** Text in which no character means anything to Markdown, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&|~$#]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}

/** An address that ends where it ends, whatever brackets it holds. */
export function destination(url: string): string {
  return url.replaceAll(
    /[()<>\s\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** `《关于…的通知》`; a title that editors supplied keeps its brackets alone. */
export function titleInMarks({ title }: { title: string }): string {
  return isSupplied(title) ? title : `《${title}》`;
}

function sentence(
  { authors, container, date, language }: Reference,
  title: string,
  place: string | undefined,
  note: string | undefined,
): string {
  const named = [...authors, title, container, date].filter((part) => part !== undefined);
  const rest = [note, place].filter((part) => part !== undefined);
  const { comma, stop, space } = CITATION_WORDS[language];
  return [named.join(comma), ...rest]
    .map((part) => (isAddress(part) ? part : `${part}${stop}`))
    .join(space);
}

/** An address ends without a full stop, so that a program which makes a link of it takes none along. */
function isAddress(part: string): boolean {
  return /^https?:/.test(part);
}
