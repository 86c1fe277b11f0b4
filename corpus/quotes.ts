/** The quotation marks that belong to a wording: “四个意识” takes both of its own, and none of a neighbour's. */
import { ASIDE, FOLDED } from './fold.ts';
import type { Range } from './notice.ts';

const OPENING = '“‘「『〝"\'＂＇﹁﹃';
const CLOSING = '”’」』〞"\'＂＇﹂﹄';

/** How a wording is quoted: as a whole, or at one of its ends, where the other mark of the pair is inside. */
export interface Quoting {
  opens: boolean;
  closes: boolean;
}

/** Reads off a canonical wording whether it begins and ends with quotation marks. */
export function quotingOf(canonical: string): Quoting {
  return { opens: isMark(canonical, 0), closes: isMark(canonical, canonical.length - 1) };
}

/** The range of a wording's words in `text`, with its quotation marks where the text has them. */
export function withQuotes({ opens, closes }: Quoting, text: string, words: Range): Range {
  const hasOpening = opens && OPENING.includes(text.charAt(words.start - 1) || ' ');
  const hasClosing = closes && CLOSING.includes(text.charAt(words.end) || ' ');
  // A term that is quoted as a whole has both or neither.
  const isPair = !opens || !closes || (hasOpening && hasClosing);
  return {
    start: words.start - Number(hasOpening && isPair),
    end: words.end + Number(hasClosing && isPair),
  };
}

function isMark(canonical: string, at: number): boolean {
  return FOLDED[canonical.charCodeAt(at)] === ASIDE;
}
