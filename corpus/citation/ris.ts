/** RIS, as reference managers import it: a tag, two blanks, a hyphen, a blank, a value on one line. */
import { allNotes } from './notes.ts';
import type { Reference } from './reference.ts';

/** One record, lines ended by CRLF, `TY` first and `ER` last. */
export function ris(reference: Reference): string {
  const { authors, title, container, date, url, quote } = reference;
  const lines: [string, string | undefined][] = [
    ['TY', typeOf(reference)],
    ['ID', reference.id],
    ...authors.map((name): [string, string] => ['AU', unsplit(name)]),
    ['TI', title],
    ['T2', container],
    ['PY', date?.slice(0, 4)],
    ['DA', date === undefined ? undefined : slashed(date)],
    ['UR', url],
    ['Y2', url === undefined ? undefined : slashed(reference.dateRead)],
    ['LA', 'zh-CN'],
    ['DB', `Tifa corpus ${reference.corpus}`],
    ['CN', reference.seed],
    ...allNotes(reference).map((note): [string, string] => ['N1', note]),
    ['N1', quote],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${onOneLine(value)}\r\n`))
    .join('');
}

function typeOf({ container, url }: Reference): string {
  if (container !== undefined) return 'NEWS';
  return url === undefined ? 'GEN' : 'ELEC';
}

/** RIS writes `2020/01/28/`; what is not known stays empty between its slashes. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A comma would part family name and given name. */
function unsplit(name: string): string {
  return name.replaceAll(',', '，');
}

function onOneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
