/** A text that is undressed only as far as it is seen to be dressed, since most texts are not. */
import { blankGlosses } from '../folding/pinyin.ts';
import { foldAstrals, isFoldedAstral } from '../fold.ts';
import { CAUGHT, isBracket, isSurrogate } from './sieve.ts';

export interface Undressing {
  text: string;
  /** The text, undressed of all kinds of dress that were seen so far. */
  plain: string;
  isGlossed: boolean;
  isAstral: boolean;
  /** Up to where the text has been looked at. */
  seen: number;
}

// A constant that is exported is read anew each time.
const CATCH = CAUGHT;

export function beginUndressing(text: string): Undressing {
  return { text, plain: text, isGlossed: false, isAstral: false, seen: 0 };
}

/** Looks at what was caught up to offset `to`, all dress among it; true where the text is plainer for it. */
export function undressCaught(undressing: Undressing, to: number): boolean {
  const { isGlossed, isAstral } = undressing;
  for (let i = 0; CATCH[i] !== to; i += 2) {
    if (CATCH[i]! < 0) look(undressing, ~CATCH[i]!);
  }
  undressing.seen = Math.max(undressing.seen, to);
  return isPlainer(undressing, isGlossed, isAstral);
}

/** Looks at the text up to offset `to`; true where it is plainer for it. */
export function undressUpTo(undressing: Undressing, to: number): boolean {
  const { text, isGlossed, isAstral } = undressing;
  const end = Math.min(to, text.length);
  for (; undressing.seen < end; undressing.seen++) look(undressing, undressing.seen);
  return isPlainer(undressing, isGlossed, isAstral);
}

function look(undressing: Undressing, offset: number): void {
  const { text } = undressing;
  const unit = text.charCodeAt(offset);
  if (isBracket(unit)) undressing.isGlossed ||= mayBeginGloss(text.charCodeAt(offset + 1));
  else if (isSurrogate(unit)) undressing.isAstral ||= isFoldedAstral(text, offset);
}

/** Most brackets hold Han characters or a number, and so no gloss. */
function mayBeginGloss(unit: number): boolean {
  return (unit < 0x2e80 && (unit < 0x30 || unit > 0x39)) || unit === 0x3000 || unit === 0xfeff;
}

function isPlainer(undressing: Undressing, wasGlossed: boolean, wasAstral: boolean): boolean {
  const { text, isGlossed, isAstral } = undressing;
  if (isGlossed === wasGlossed && isAstral === wasAstral) return false;
  const bare = isGlossed ? blankGlosses(text) : text;
  undressing.plain = isAstral ? foldAstrals(bare) : bare;
  return true;
}
