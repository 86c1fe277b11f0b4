/** CSL-JSON, as Zotero, Pandoc and citeproc read it (Citation Style Language 1.0.2). */
import { noteText } from './notes.ts';
import type { Reference } from './reference.ts';

/** An array of one item. Names are literal, so that no style splits or turns them. */
export function cslJson(reference: Reference): string {
  const { id, authors, title, container, date, url, quote } = reference;
  const item = {
    id,
    type: typeOf(reference),
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(date !== undefined && { issued: dateParts(date) }),
    ...(url !== undefined && { URL: url, accessed: dateParts(reference.dateRead) }),
    language: 'zh-CN',
    archive: `Tifa corpus ${reference.corpus}`,
    archive_location: reference.seed,
    note: noteText(reference),
    ...(quote !== undefined && { annote: quote }),
  };
  return JSON.stringify([item], null, 2);
}

function typeOf({ container, url }: Reference): string {
  if (container !== undefined) return 'article-newspaper';
  return url === undefined ? 'document' : 'webpage';
}

/** As long as the precision: `[[2020, 1, 28]]`, `[[2020]]`. */
function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
