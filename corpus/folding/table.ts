/** What the units of the basic plane fold to, asked by the build once for all: it takes a browser twenty milliseconds. */
import { foldCharacters, tables, ZEROES } from './forms.ts';

/**
 * Every sentence end folds to the first of these and does take part in comparison, so that no
 * formula reaches over the end of a sentence, of a paragraph (U+2029) or over words left out.
 */
const SENTENCE_ENDS = '。！？!?.．｡…‥⋯︒︕︖﹒﹗﹖‼⁇⁈⁉\u2029';

/** The blocks that hold anything to fold: Latin, blanks and marks, symbols, radicals and kana, compatibility forms. */
const BLOCKS = [
  [0x0000, 0x07ff],
  [0x1680, 0x1680],
  [0x1800, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x33ff],
  [0xf900, 0xffff],
] as const;

export interface FoldingTable {
  /** First and last of each stretch of units that are set aside. */
  aside: readonly (readonly [first: number, last: number])[];
  /** A unit that folds to another, and that other; then the next. */
  folds: string;
}

/** The table of all units that do not stay themselves. */
export function foldingTable(): FoldingTable {
  const forms = formsOfUnits();
  const changed = Array.from(forms).filter(([unit, form]) => form !== unit);
  const aside: [number, number][] = [];
  let folds = '';
  for (const [unit, form] of changed.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (form === '') setAside(aside, unit.charCodeAt(0));
    else folds += unit + form;
  }
  return { aside, folds };
}

/** Each unit that may change, with what it folds to: one other, or none. */
function formsOfUnits(): Map<string, string> {
  const { simplified, standard } = tables();
  const asked = [...Array.from(ZEROES), ...simplified.keys(), ...standard.keys()];
  for (const [first, last] of BLOCKS) {
    for (let unit = first; unit <= last; unit++) asked.push(String.fromCharCode(unit));
  }
  const folded = foldCharacters(asked);
  const forms = new Map<string, string>();
  asked.forEach((character, i) => {
    const { [i]: form = character } = folded;
    if (character.length === 1 && form.length < 2) forms.set(character, form);
  });
  for (const end of SENTENCE_ENDS) forms.set(end, SENTENCE_ENDS.charAt(0));
  return forms;
}

/** Adds a unit behind the last stretch, or to it. */
function setAside(stretches: [first: number, last: number][], unit: number): void {
  const last = stretches.at(-1);
  if (last?.[1] === unit - 1) last[1] = unit;
  else stretches.push([unit, unit]);
}
