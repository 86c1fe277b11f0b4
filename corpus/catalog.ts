/** Seed text and catalogue entry become a notice, or an error that names file, line and remedy. */
import * as v from 'valibot';
import { issuedText } from './cleaning.ts';
import { CorpusError, type Entry, Id, readEntries, Words } from './entries.ts';
import { fold } from './fold.ts';
import { KINDS, LEVELS, type Notice, PRECISIONS } from './notice.ts';

const Erratum = v.strictObject({ found: Words, meant: Words, reason: Words });

const Grounds = v.strictObject({ date: Words, source: Words });

const CatalogEntry = v.strictObject({
  id: Id,
  seed: v.pipe(v.string(), v.regex(/^[^/]+\.txt$/, 'the name of a .txt file in seeds/')),
  title: Words,
  kind: v.picklist(KINDS),
  issuer: Words,
  author: v.exactOptional(Words),
  publisher: v.exactOptional(Words),
  level: v.picklist(LEVELS),
  place: Words,
  date: v.nullable(Words),
  datePrecision: v.picklist(PRECISIONS),
  dateGround: Words,
  notBefore: v.exactOptional(Words),
  source: v.nullable(
    v.pipe(v.string(), v.url('an address'), v.regex(/^https?:/i, 'an address of the web')),
  ),
  sourceGround: Words,
  grounds: v.exactOptional(v.strictObject({ 'zh-Hans': Grounds, 'zh-Hant': Grounds })),
  script: v.optional(v.literal('traditional')),
  body: v.strictObject({ from: Words, to: Words }),
  errata: v.optional(v.array(Erratum), []),
});

type CatalogEntry = v.InferOutput<typeof CatalogEntry>;

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
  const { script: _script, body: _body, errata: _errata, ...facts } = entry.value;
  const raw = seeds.get(facts.seed);
  if (raw === undefined) {
    throw new CorpusError(
      entry.at('seed'),
      `there is no file seeds/${facts.seed}`,
      'add it or mend its name',
    );
  }
  checkDate(entry);
  checkNotBefore(entry);
  checkTitle(entry, raw);
  const text = issuedText(entry, raw);
  return { ...facts, chars: text.length, text };
}

const DATE_SHAPES = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
} as const;

function checkDate({ value, at }: Entry<CatalogEntry>): void {
  const { date, datePrecision } = value;
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
}

/** Only where the date is unknown is there anything to say of how early it can be. */
function checkNotBefore({ value: { date, notBefore }, at }: Entry<CatalogEntry>): void {
  if (notBefore === undefined) return;
  checkDay(notBefore, DATE_SHAPES.day, at('notBefore'), 'an ISO day');
  if (date === null) return;
  throw new CorpusError(
    at('notBefore'),
    `notBefore is ${notBefore}, and the date is known`,
    'keep one of them',
  );
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
