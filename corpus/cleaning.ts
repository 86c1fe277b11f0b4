/** The raw text of a seed file -> the text as it was issued. */
import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { CorpusError, type Entry } from './entries.ts';
import { replaceGlosses } from './folding/pinyin.ts';

/** What the catalogue says of the text in a seed file. */
interface Source {
  seed: string;
  /** The script that a converter has turned the text into. */
  script?: 'traditional' | undefined;
  /** The first and the last words of the body. */
  body: { from: string; to: string };
  errata: readonly { found: string; meant: string }[];
}

const toSimplified = ConverterFactory([TSCharacters, TSPhrases]);

/**
 * The body of a seed file, a line each paragraph: its errata mended, converters' work undone.
 * Throws a CorpusError where the catalogue names words that the file does not have exactly once.
 */
export function issuedText(entry: Entry<Source>, raw: string): string {
  const unglossed = replaceGlosses(repair(entry, cutBody(entry, raw)), () => '');
  const simplified = entry.value.script === 'traditional' ? toSimplified(unglossed) : unglossed;
  return paragraphs(simplified).map(cleanParagraph).join('\n');
}

function cutBody({ value, at }: Entry<Source>, raw: string): string {
  const { from, to } = value.body;
  const start = onlyPlace(raw, from, at('body', 'from'), `seeds/${value.seed}`);
  const end = onlyPlace(raw, to, at('body', 'to'), `seeds/${value.seed}`) + to.length;
  if (end - to.length < start) {
    throw new CorpusError(at('body', 'to'), `“${to}” stands before “${from}”`, 'swap or mend them');
  }
  return raw.slice(start, end);
}

function repair({ value, at }: Entry<Source>, body: string): string {
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
