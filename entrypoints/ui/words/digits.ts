/** Whole numbers as readers write them. */

const FORMAT = new Intl.NumberFormat('en');

/** Thousands parted, which all our languages do alike: `1,234`. */
export function digits(count: number): string {
  return FORMAT.format(count);
}
