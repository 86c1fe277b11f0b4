/**
 * The address of a passage at its source: a text fragment (`#:~:text=…`) that browsers scroll to.
 *
 * The source page may punctuate and space otherwise than the corpus does. So only stretches of Han
 * characters are quoted, from one punctuation mark to the next: there they also begin and end at
 * what a browser takes for a word. Inside such a stretch prefix and suffix bound the words exactly.
 * Where a stretch is not the first of its kind, the fragment begins earlier instead of taking a
 * prefix, which would have to hold the punctuation between.
 */
import type { Notice, Range } from './notice.ts';

/** A maximal stretch of Han characters. */
interface Stretch extends Range {
  words: string;
}

/** The notice's address with the passage in it; the bare address where none can be told apart; `undefined` where none is known. */
export function sourceLink(
  { source, title, text }: Pick<Notice, 'source' | 'title' | 'text'>,
  range?: Range,
): string | undefined {
  if (source === null) return undefined;
  const fragment = range && fragmentFor(`${title}\n`, text, range);
  // A directive that is there already, or a fragment of the page's own, must not swallow ours.
  const [address = source] = source.split('#');
  return fragment === undefined ? source : `${address}#:~:text=${fragment}`;
}

/** `prefix-,start,end,-suffix`, as far as needed, percent-encoded. `before` stands on the page before the text. */
function fragmentFor(before: string, text: string, range: Range): string | undefined {
  const stretches = stretchesOf(text);
  const inside = stretches.filter(({ start, end }) => end > range.start && start < range.end);
  const last = inside.at(-1);
  const first = inside[0] && firstOfItsKind(before + text, before.length, stretches, inside[0]);
  if (!first || !last) return undefined;
  const opens = first === inside[0] ? Math.max(first.start, range.start) : first.start;
  const closes = Math.min(last.end, range.end);
  const prefix = text.slice(first.start, opens);
  const suffix = text.slice(closes, last.end);
  const span =
    first === last
      ? [text.slice(opens, closes)]
      : [text.slice(opens, first.end), ...endingOf(text, first.end, last.start, closes)];
  return [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...span.map(encode),
    ...(suffix === '' || (first !== last && span.length === 1) ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

/** The stretch, or the nearest before it, whose words are not on the page any earlier. */
function firstOfItsKind(
  page: string,
  offset: number,
  stretches: readonly Stretch[],
  wanted: Stretch,
): Stretch | undefined {
  return stretches.findLast(
    ({ start, words }) => start <= wanted.start && page.indexOf(words) === offset + start,
  );
}

/** The last words of the span; none where the browser would find them earlier than they are meant. */
function endingOf(text: string, from: number, start: number, end: number): string[] {
  const words = text.slice(start, end);
  return text.indexOf(words, from) === start ? [words] : [];
}

function stretchesOf(text: string): Stretch[] {
  return Array.from(text.matchAll(/\p{Script=Han}+/gu), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
}

/** A hyphen would end a prefix, so it is encoded too. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
