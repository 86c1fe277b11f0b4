/**
 * The Chicago Manual of Style, notes and bibliography, as plain text.
 *
 * Chinese names keep their order and have no comma; titles stand in quotation marks, descriptions
 * that editors supplied in their brackets alone; `n.d.` where the date is not known.
 */
import { dateNote, keptAt } from './notes.ts';
import { isSupplied, type Reference } from './reference.ts';

/** The entry of a bibliography: `中共中央. “关于…的通知.” January 28, 2020. Accessed …. http://….` */
export function chicagoEntry(reference: Reference): string {
  const { authors, container } = reference;
  // An unsigned article goes under the name of its newspaper.
  const head = authors.length > 0 ? authors.join(' and ') : container;
  const shownIn = authors.length > 0 && container !== undefined ? `${container}, ` : '';
  return [
    ...(head === undefined ? [] : [`${head}.`]),
    quoted(reference, '.'),
    stop(`${shownIn}${dated(reference)}`),
    ...access(reference).map((part) => stop(capital(part))),
    ...noteOf(reference),
  ].join(' ');
}

/** A note: `中共中央, “关于…的通知,” January 28, 2020, accessed …, http://….` */
export function chicagoNote(reference: Reference): string {
  const { authors, container } = reference;
  const head = authors.length > 0 ? `${authors.join(' and ')}, ` : '';
  const rest = [
    ...(container === undefined ? [] : [container]),
    dated(reference),
    ...access(reference),
  ];
  const note = `${head}${quoted(reference, ',')} ${rest.join(', ')}`;
  return [stop(note), ...noteOf(reference)].join(' ');
}

function quoted({ title }: Reference, mark: string): string {
  return isSupplied(title) ? `${title}${mark}` : `“${singleQuotes(title)}${mark}”`;
}

/** Quotation marks inside quotation marks are single ones. */
function singleQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

function access(reference: Reference): string[] {
  const { url, dateRead } = reference;
  return url === undefined ? [keptAt(reference)] : [`accessed ${dayWords(dateRead)}`, url];
}

function noteOf(reference: Reference): string[] {
  const note = dateNote(reference);
  return note === undefined ? [] : [stop(note)];
}

function dated({ date }: Reference): string {
  return date === undefined ? 'n.d.' : dayWords(date);
}

/** `January 28, 2020`, `January 2020`, `2020`. */
function dayWords(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** Ends with one full stop: `n.d.` has its own. */
function stop(part: string): string {
  return part.endsWith('n.d.') ? part : `${part}.`;
}

function capital(part: string): string {
  return part.startsWith('accessed') ? part.replace('a', 'A') : part;
}
