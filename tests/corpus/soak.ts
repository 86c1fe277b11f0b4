/** How many times as often as in the suite the properties are tried. */
export const SOAK = Number(process.env['TIFA_SOAK'] ?? 1);
