/** What is timed in pages: spotting and altered wording. */
import { benchAltered } from './altered.ts';
import { benchDress, benchGrowth, benchSpotting } from './spotting.ts';
import type { Rows } from './table.ts';

/** Pieces of work; those with phrases of a count give how many times as long as the floor they take. */
const PIECES = {
  '300': (rows: Rows) => benchSpotting(rows, 300),
  '3,000': (rows: Rows) => benchSpotting(rows, 3000),
  '30,000': (rows: Rows) => benchSpotting(rows, 30_000),
  dress: benchDress,
  growth: benchGrowth,
  altered: benchAltered,
};

export type Piece = keyof typeof PIECES;

/** The same rows, taken down outside the page. */
export type Outside = { [Name in keyof Rows]: (...row: Parameters<Rows[Name]>) => Promise<void> };

/** What a piece gives, when every row of it has arrived outside. */
export async function bench(piece: Piece, { title, row }: Outside): Promise<number | void> {
  const sent: Promise<void>[] = [];
  const given = PIECES[piece]({
    title: (...text) => void sent.push(title(...text)),
    row: (...figure) => void sent.push(row(...figure)),
  });
  await Promise.all(sent);
  return given;
}
