/** A unit of text as it is compared. */
import folding from '../data/folding.json' with { type: 'json' };

/** Set aside: a unit that takes no part in comparison. */
export const ASIDE = 0;

/** A character that is set aside, in place of others. */
export const NOTHING = '\u200b';

/** Folded unit by UTF-16 unit, `ASIDE` where it is set aside. Surrogates stay themselves. */
export const FOLDED: Uint16Array = readUnits();

function readUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (const [first = 0, last = 0] of folding.aside) units.fill(ASIDE, first, last + 1);
  const { folds } = folding;
  for (let i = 0; i < folds.length; i += 2) units[folds.charCodeAt(i)] = folds.charCodeAt(i + 1);
  return units;
}
