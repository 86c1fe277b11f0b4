/** An answer without what the reader's filter leaves out. */
import type { NoticeFacts } from '../../../corpus/ladder.ts';
import { type Filter, isFiltered, passes, passesPhrase } from '../filter.ts';
import type { Shown } from './answer.ts';
import type { Hit } from './hits.ts';

/** What is left of an answer, and how many entries are not. A theme asks for phrases alone. */
export function filterAnswer(
  shown: Shown,
  filter: Filter,
  notices: ReadonlyMap<string, NoticeFacts>,
): { shown: Shown; hidden: number } {
  if (!isFiltered(filter)) return { shown, hidden: 0 };
  const wanted = ({ notice }: Hit): boolean => {
    const facts = notices.get(notice);
    return filter.theme === undefined && facts !== undefined && passes(facts, filter);
  };
  const left = {
    ...shown,
    phrases: shown.phrases.filter(({ phrase }) => passesPhrase(phrase, filter, notices)),
    exact: shown.exact.filter(wanted),
    similar: shown.similar.filter(wanted),
  };
  return { shown: left, hidden: countOf(shown) - countOf(left) };
}

/** How many entries an answer has. */
export function countOf({ phrases, exact, similar }: Shown): number {
  return phrases.length + exact.length + similar.length;
}
