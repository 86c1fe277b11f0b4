/** The phrases that stand on a page, each with the notices that hold it. */
import type { Rung } from '../ladder.ts';
import type { Library } from '../library.ts';
import type { Mark, MatchKind, Theme } from '../notice.ts';
import { sourceLink } from '../sourceLink.ts';

export interface DossierPhrase {
  id: string;
  canonical: string;
  gloss: string;
  theme: Theme;
  /** Marks on the page. */
  count: number;
  /** The notices that hold it, by level and date. */
  sources: DossierSource[];
}

export interface DossierSource {
  /** Notice id. */
  notice: string;
  kind: MatchKind;
  /** As they stand in the notice. */
  words: string;
  /** Days since the first dated notice that holds the phrase unaltered; less than 0 before it. */
  daysAfterFirst?: number;
  /** Into the passage at its source. */
  link?: string;
}

type Shelves = Pick<Library, 'notices' | 'phrases' | 'cite'>;

/** The phrases of the marks, in order of first appearance. */
export function phrasesOf(library: Shelves, marks: readonly Mark[]): DossierPhrase[] {
  const byPhrase = Map.groupBy(marks, ({ phrase }) => phrase);
  return [...byPhrase].flatMap(([id, { length: count }]) => {
    const phrase = library.phrases.get(id);
    if (!phrase) return [];
    const { canonical, gloss, theme } = phrase;
    const sources = library.cite(id).flatMap((rung) => sourceOf(library, rung));
    return [{ id, canonical, gloss, theme, count, sources }];
  });
}

/** The first place of a rung stands for it; its notice has the others. */
function sourceOf(
  { notices }: Shelves,
  { notice, citations: [first], daysAfterFirst }: Rung,
): DossierSource[] {
  if (!first) return [];
  const held = notices.get(notice.id);
  const link = held && sourceLink(held, first);
  return [
    {
      notice: notice.id,
      kind: first.kind,
      words: first.passage.slice(first.marked.start, first.marked.end),
      ...(daysAfterFirst !== undefined && { daysAfterFirst }),
      ...(link !== undefined && { link }),
    },
  ];
}
