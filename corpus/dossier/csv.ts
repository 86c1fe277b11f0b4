/** A dossier as a table (RFC 4180), one row a mark, made to be opened in a spreadsheet. */
import type { DifferingWords } from './differing.ts';
import type { Dossier } from './dossier.ts';
import type { DossierMark } from './marks.ts';
import type { DossierPhrase } from './phrases.ts';

const COLUMNS = [
  'number',
  'phrase',
  'canonical',
  'gloss',
  'theme',
  'match',
  'words',
  'before',
  'after',
  'missing',
  'added',
  'replaced',
  'moved',
  'sources',
  'page title',
  'page address',
  'frame address',
  'date read',
  'corpus version',
] as const;

/** Excel takes a file without this mark for something other than UTF-8. */
const MARK = '\ufeff';

/** One row a mark under a row of names, with CRLF and a byte order mark. */
export function dossierCsv(dossier: Dossier): string {
  const phrases = new Map(dossier.phrases.map((phrase) => [phrase.id, phrase]));
  const rows = dossier.marks.map((mark, index) =>
    rowOf(dossier, mark, phrases.get(mark.phrase), index + 1),
  );
  return csv([COLUMNS, ...rows]);
}

/** Any table as CSV; a cell that a spreadsheet would compute gets an apostrophe before it. */
export function csv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string): string {
  const harmless = /^\s*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function rowOf(
  dossier: Dossier,
  mark: DossierMark,
  phrase: DossierPhrase | undefined,
  number: number,
): string[] {
  const { page, corpus } = dossier;
  return [
    String(number),
    mark.phrase,
    phrase?.canonical ?? '',
    phrase?.gloss ?? '',
    phrase?.theme ?? '',
    mark.kind,
    mark.words,
    mark.before,
    mark.after,
    ...differenceCells(mark.difference),
    phrase ? sourcesCell(dossier, phrase) : '',
    page.title,
    page.address,
    mark.frame,
    page.dateRead,
    corpus.version,
  ];
}

function differenceCells(difference: DifferingWords | undefined): string[] {
  if (!difference) return ['', '', '', ''];
  const { missing, added, replaced, moved } = difference;
  return [
    missing.join('; '),
    added.join('; '),
    replaced.map(({ canonical, text }) => `${canonical} → ${text}`).join('; '),
    moved.join('; '),
  ];
}

/** `中共中央 2020-01-28 verbatim +0 d; 中共绍兴市委 undated verbatim`. */
function sourcesCell({ notices }: Dossier, { sources }: DossierPhrase): string {
  const facts = new Map(notices.map((notice) => [notice.id, notice]));
  return sources
    .map(({ notice, kind, daysAfterFirst: days }) => {
      const known = facts.get(notice);
      const lag = days === undefined ? '' : ` ${days < 0 ? '' : '+'}${days} d`;
      return `${known?.issuer ?? notice} ${known?.date ?? 'undated'} ${kind}${lag}`;
    })
    .join('; ');
}
