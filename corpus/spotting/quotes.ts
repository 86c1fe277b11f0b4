/**
 * The quotation marks and brackets that belong to a wording: “四个意识” takes both of its own, and none
 * of a neighbour's; what stands inside brings its partner along.
 */
import { ASIDE, FOLDED } from '../folding/characters.ts';
import type { Range } from '../notice.ts';

const OPENING = '“‘「『〝"\'＂＇﹁﹃';
const CLOSING = '”’」』〞"\'＂＇﹂﹄';

/** Each opening with its closing one behind it; straight ones are both. */
const PAIRS = '“”‘’「」『』〝〞﹁﹂﹃﹄""＂＂（）()《》〈〉【】〔〕［］[]';
const PAIRED = /[“”‘’「」『』〝〞﹁﹂﹃﹄"＂（）()《》〈〉【】〔〕［］[\]]/;
const EACH_PAIRED = new RegExp(PAIRED, 'g');

/** How a wording is quoted: as a whole, or at one of its ends, where the other mark of the pair is inside. */
export interface Quoting {
  opens: boolean;
  closes: boolean;
}

/** Reads off a canonical wording whether it begins and ends with quotation marks. */
export function quotingOf(canonical: string): Quoting {
  return { opens: isMark(canonical, 0), closes: isMark(canonical, canonical.length - 1) };
}

/**
 * The range of a wording's words in an undressed text, with its quotation marks where the text has
 * them: directly, or with nothing but blanks and a gloss between.
 */
export function withQuotes({ opens, closes }: Quoting, plain: string, words: Range): Range {
  const opening = opens ? findMark(plain, words.start - 1, -1, OPENING) : undefined;
  const closing = closes ? findMark(plain, words.end, 1, CLOSING) : undefined;
  // A term that is quoted as a whole has both or neither.
  if (opens && closes && (opening === undefined || closing === undefined)) return words;
  return withPartners(plain, {
    start: opening ?? words.start,
    end: closing === undefined ? words.end : closing + 1,
  });
}

/** The range with the partners of quotation marks and brackets in it that stand directly at its edges. */
export function withPartners(plain: string, { start, end }: Range): Range {
  const words = plain.slice(start, end);
  // Most hold none, and asking first takes a tenth of the time.
  if (!PAIRED.test(words)) return { start, end };
  const unclosed: string[] = [];
  const unopened: string[] = [];
  for (const [mark] of words.matchAll(EACH_PAIRED)) {
    const at = PAIRS.indexOf(mark);
    const partner = PAIRS.charAt(at ^ 1);
    if (unclosed.at(-1) === mark) unclosed.pop();
    else if (at % 2 === 0) unclosed.push(partner);
    else unopened.push(partner);
  }
  let first = start;
  let behind = end;
  while (unopened.length > 0 && unopened.shift() === plain[first - 1]) first--;
  while (unclosed.length > 0 && unclosed.pop() === plain[behind]) behind++;
  return { start: first, end: behind };
}

const BLANK = /[\s\p{Cf}\p{M}]/u;
const FURTHEST = 16;

function findMark(plain: string, from: number, step: 1 | -1, marks: string): number | undefined {
  let at = from;
  while (Math.abs(at - from) < FURTHEST && BLANK.test(plain.charAt(at))) at += step;
  return at >= 0 && at < plain.length && marks.includes(plain.charAt(at)) ? at : undefined;
}

function isMark(canonical: string, at: number): boolean {
  return FOLDED[canonical.charCodeAt(at)] === ASIDE;
}
