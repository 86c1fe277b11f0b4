/** Seed text and catalogue entry become a notice, or an error that names file, line and remedy. */
import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import * as v from 'valibot';
import { CorpusError, type Entry, readEntries } from './entries.ts';
import { fold, replaceGlosses } from './fold.ts';
import { KINDS, LEVELS, type Notice, PRECISIONS } from './notice.ts';

const words = v.pipe(v.string(), v.nonEmpty('text, and is empty'));

const Erratum = v.strictObject({ found: words, meant: words, reason: words });

const Grounds = v.strictObject({ date: words, source: words });

const CatalogEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')),
  seed: words,
  title: words,
  kind: v.picklist(KINDS),
  issuer: words,
  author: v.exactOptional(words),
  publisher: v.exactOptional(words),
  level: v.picklist(LEVELS),
  place: words,
  date: v.nullable(words),
  datePrecision: v.picklist(PRECISIONS),
  dateGround: words,
  notBefore: v.exactOptional(words),
  source: v.nullable(v.pipe(v.string(), v.url('an address'))),
  sourceGround: words,
  grounds: v.exactOptional(v.strictObject({ 'zh-Hans': Grounds, 'zh-Hant': Grounds })),
  script: v.optional(v.literal('traditional')),
  body: v.strictObject({ from: words, to: words }),
  errata: v.optional(v.array(Erratum), []),
});

type CatalogEntry = v.InferOutput<typeof CatalogEntry>;

const toSimplified = ConverterFactory([TSCharacters, TSPhrases]);

/**
 * The notices of the catalogue in its order. `seeds` holds the text of each seed file by name.
 * Throws a CorpusError for a catalogue that does not fit its files.
 */
export function readCatalog(
  file: string,
  yaml: string,
  seeds: ReadonlyMap<string, string>,
): Notice[] {
  const entries = readEntries(file, yaml, CatalogEntry);
  refuseRepeated(entries, 'id');
  refuseRepeated(entries, 'seed');
  for (const seed of seeds.keys()) {
    if (!entries.some(({ value }) => value.seed === seed)) {
      throw new CorpusError(file, `${seed} has no entry`, 'describe it here or remove the file');
    }
  }
  return entries.map((entry) => readNotice(entry, seeds));
}

function readNotice(entry: Entry<CatalogEntry>, seeds: ReadonlyMap<string, string>): Notice {
  const { script, body: _body, errata: _errata, ...facts } = entry.value;
  const raw = seeds.get(facts.seed);
  if (raw === undefined) {
    throw new CorpusError(
      entry.at('seed'),
      `there is no file seeds/${facts.seed}`,
      'add it or mend its name',
    );
  }
  checkDate(entry);
  checkTitle(entry, raw);
  const repaired = repair(entry, cutBody(entry, raw));
  const unglossed = replaceGlosses(repaired, () => '');
  const issued = script === 'traditional' ? toSimplified(unglossed) : unglossed;
  const cleaned = paragraphs(issued).map(cleanParagraph).join('\n');
  return { ...facts, chars: cleaned.length, text: cleaned };
}

function cutBody({ value, at }: Entry<CatalogEntry>, raw: string): string {
  const { from, to } = value.body;
  const start = onlyPlace(raw, from, at('body', 'from'), `seeds/${value.seed}`);
  const end = onlyPlace(raw, to, at('body', 'to'), `seeds/${value.seed}`) + to.length;
  if (end - to.length < start) {
    throw new CorpusError(at('body', 'to'), `“${to}” stands before “${from}”`, 'swap or mend them');
  }
  return raw.slice(start, end);
}

function repair({ value, at }: Entry<CatalogEntry>, body: string): string {
  return value.errata.reduce((repaired, { found, meant }, index) => {
    const place = onlyPlace(repaired, found, at('errata', index, 'found'), 'the body');
    return repaired.slice(0, place) + meant + repaired.slice(place + found.length);
  }, body);
}

/** Where `wanted` stands in `text`, or an error unless it stands there exactly once. */
function onlyPlace(text: string, wanted: string, at: string, where: string): number {
  const place = text.indexOf(wanted);
  if (place === -1) {
    throw new CorpusError(at, `“${wanted}” is not in ${where}`, 'copy it as it stands there');
  }
  if (text.includes(wanted, place + 1)) {
    throw new CorpusError(at, `“${wanted}” is in ${where} more than once`, 'make it longer');
  }
  return place;
}

function paragraphs(body: string): string[] {
  return body
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * One paragraph as the issuer set it: without the blanks that a converter left at hard wraps,
 * and with the full-width punctuation that it had turned into half-width. An ideographic space
 * inside a line is the issuer's own.
 */
function cleanParagraph(paragraph: string): string {
  return paragraph
    .replace(/(?<=[\p{Script=Han}\p{P}\d])[ \t\u00a0]+(?=[\p{Script=Han}\p{P}\d])/gu, '')
    .replace(/\(([^()]*)\)(?=\P{ASCII}|$)|(?<=\P{ASCII})\(([^()]*)\)/gu, '（$1$2）')
    .replace(/(?<=\P{ASCII})[,:;?!()]+|[,:;?!()]+(?=\P{ASCII})/gu, (marks) =>
      Array.from(marks, toFullWidth).join(''),
    );
}

/** ASCII punctuation and its full-width form lie 0xfee0 apart. */
function toFullWidth(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) + 0xfee0);
}

const DATE_SHAPES = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
} as const;

function checkDate({ value, at }: Entry<CatalogEntry>): void {
  const { date, datePrecision, notBefore } = value;
  if ((date === null) !== (datePrecision === 'unknown')) {
    throw new CorpusError(
      at('datePrecision'),
      `date is ${date ?? 'null'}, its precision ${datePrecision}`,
      'an unknown date is null with precision unknown',
    );
  }
  if (date !== null && datePrecision !== 'unknown') {
    checkDay(date, DATE_SHAPES[datePrecision], at('date'), `a ${datePrecision} as ISO 8601`);
  }
  if (notBefore !== undefined) checkDay(notBefore, DATE_SHAPES.day, at('notBefore'), 'an ISO day');
}

function checkDay(date: string, shape: RegExp, at: string, expected: string): void {
  const day = date.padEnd('2020-01-01'.length, '-01');
  const time = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!shape.test(date) || !exists) {
    throw new CorpusError(at, `“${date}” is no date of the calendar`, `write ${expected}`);
  }
}

/** A title stands in its seed, unless square brackets say that it is ours. */
function checkTitle({ value, at }: Entry<CatalogEntry>, raw: string): void {
  if (value.title.startsWith('［')) return;
  if (!fold(raw).text.includes(fold(value.title).text)) {
    throw new CorpusError(
      at('title'),
      `“${value.title}” is not in seeds/${value.seed}`,
      'copy it from there, or put it in ［］ if it is ours',
    );
  }
}

function refuseRepeated(entries: readonly Entry<CatalogEntry>[], key: 'id' | 'seed'): void {
  const seen = new Map<string, string>();
  for (const { value, at } of entries) {
    const first = seen.get(value[key]);
    if (first)
      throw new CorpusError(at(key), `${key} ${value[key]} is taken by ${first}`, 'choose another');
    seen.set(value[key], at(key));
  }
}
