/** What the doors print of a library's answers. */
import type { Library } from './library.ts';
import type { Mark, Phrase } from './notice.ts';

/** The marks of a text with their phrases, and what it takes from the notices. */
export function printedSpotting(library: Library, text: string): object {
  const marks = library.spot(text);
  const found = Map.groupBy(marks.flatMap(withInner), ({ phrase }) => library.phrases.get(phrase));
  const phrases = [...found].flatMap(([phrase, { length }]) => {
    if (!phrase) return [];
    const { id, canonical, gloss, theme, citations } = phrase;
    return [[id, { canonical, gloss, theme, count: length, notices: noticesOf(citations) }]];
  });
  return {
    chars: text.length,
    marks: marks.map((mark) => withText(mark, text)),
    phrases: Object.fromEntries(phrases),
    ...library.trace(text),
  };
}

/** What the corpus has for a query; phrases with their notices in place of their citations. */
export function printedAnswer(library: Library, query: string): object {
  const { phrases, exact, similar } = library.search(query);
  return {
    query,
    phrases: phrases.map(({ phrase: { id, canonical, gloss, theme, citations }, score }) => ({
      id,
      canonical,
      gloss,
      theme,
      notices: noticesOf(citations),
      score,
    })),
    exact: exact.map(({ notice, start, end, passage }) => ({ notice, start, end, passage })),
    similar: similar.map(({ notice, start, end, passage, score }) => ({
      notice,
      start,
      end,
      passage,
      score,
    })),
  };
}

function withInner(mark: Mark): Mark[] {
  return [mark, ...(mark.inner ?? [])];
}

function withText({ start, end, inner, ...rest }: Mark, text: string): object {
  const mark = { start, end, text: text.slice(start, end), ...rest };
  return inner ? { ...mark, inner: inner.map((one) => withText(one, text)) } : mark;
}

/** The notices that hold a phrase; those that only have it altered do not. */
function noticesOf(citations: Phrase['citations']): string[] {
  const unaltered = citations.filter(({ kind }) => kind !== 'altered');
  return [...new Set(unaltered.map(({ notice }) => notice))];
}
