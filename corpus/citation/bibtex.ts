/** BibTeX that classic BibTeX and biblatex both read: `year` for the one, `date` and `urldate` for the other. */
import { noteText } from './notes.ts';
import type { Reference } from './reference.ts';

/** One entry. Names and title are in double braces, so that nothing splits or lowers them. */
export function bibtex(reference: Reference): string {
  const { id, container, date, url, corpus, seed, quote } = reference;
  const fields: [string, string | undefined][] = [
    ['author', reference.authors.map((name) => `{${escaped(name)}}`).join(' and ') || undefined],
    ['title', `{${escaped(reference.title)}}`],
    ['journal', container === undefined ? undefined : `{${escaped(container)}}`],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['url', url === undefined ? undefined : verbatim(url)],
    ['urldate', url === undefined ? undefined : reference.dateRead],
    ['langid', 'chinese'],
    ['library', escaped(`Tifa corpus ${corpus}: ${seed}`)],
    ['note', escaped(noteText(reference))],
    ['annotation', quote === undefined ? undefined : escaped(quote)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  const type = container === undefined ? 'misc' : 'article';
  return [`@${type}{${keyOf(id)},`, ...lines, '}'].join('\n');
}

// BibTeX counts braces even behind a backslash, so braces are spelled out.
const ESCAPES = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Text as TeX sets it, on one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^$&#%_]/g, (character) => ESCAPES.get(character) ?? `\\${character}`);
}

/** `url` is verbatim: only what would end the field or is a space to TeX has to be encoded. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

function keyOf(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]/g, '-');
}
