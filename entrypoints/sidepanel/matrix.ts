/** Phrases by notices: who has which phrase, and how. */
import type { NoticeFacts } from '../../corpus/ladder.ts';
import {
  type Citation,
  MATCH_KINDS,
  type MatchKind,
  type Phrase,
  THEMES,
} from '../../corpus/notice.ts';

export type MatrixOrder = 'theme' | 'held' | 'list';

/** In how many places a notice has a phrase in one way, and the first of them. */
export interface Cell {
  kind: MatchKind;
  count: number;
  first: Citation;
}

export interface MatrixRow {
  phrase: Phrase;
  /** For each notice, in their order, one cell for each way in which it has the phrase. */
  cells: readonly (readonly Cell[])[];
  /** In how many of the notices it stands. */
  held: number;
}

/** The rows of the phrases that any of the notices has. */
export function matrixOf(
  phrases: Iterable<Phrase>,
  notices: readonly NoticeFacts[],
  order: MatrixOrder,
): MatrixRow[] {
  const rows = [...phrases].map((phrase): MatrixRow => {
    const byNotice = Map.groupBy(phrase.citations, ({ notice }) => notice);
    const cells = notices.map(({ id }) => cellsOf(byNotice.get(id) ?? []));
    return { phrase, cells, held: cells.filter((own) => own.length > 0).length };
  });
  return rows.filter(({ held }) => held > 0).toSorted(ORDERS[order]);
}

const byHeld = (a: MatrixRow, b: MatrixRow): number => b.held - a.held;
const ORDERS: Record<MatrixOrder, (a: MatrixRow, b: MatrixRow) => number> = {
  theme: (a, b) => THEMES.indexOf(a.phrase.theme) - THEMES.indexOf(b.phrase.theme) || byHeld(a, b),
  held: byHeld,
  list: () => 0,
};

/** Word for word first; ways that differ are never counted together. */
function cellsOf(citations: readonly Citation[]): Cell[] {
  return MATCH_KINDS.flatMap((kind) => {
    const own = citations.filter((citation) => citation.kind === kind);
    return own[0] ? [{ kind, count: own.length, first: own[0] }] : [];
  });
}
