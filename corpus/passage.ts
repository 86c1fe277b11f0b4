/** Stretches of a notice that can stand by themselves: what a reader is shown, what search ranks. */

import type { Range } from './notice.ts';

/** What ends a sentence, with the quotation marks and brackets that close behind it; a line feed ends a paragraph. */
const SENTENCE = /[^。！？!?\n]+(?:[。！？!?]+[”’」』）》]*)?/g;

/** The sentences of a text, in order; line feeds belong to none. */
export function sentences(text: string): Range[] {
  return Array.from(text.matchAll(SENTENCE), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** A passage cut out of a text: whether its first sentence begins, and its last one ends, in it. */
export interface Excerpt extends Range {
  opens: boolean;
  closes: boolean;
}

/**
 * The sentence that holds `range`, or the sentences from its start to its end. Where that is
 * longer than `limit`, whole clauses around the range, or whole parts of one; never less than the range itself.
 */
export function passageAround(text: string, range: Range, limit = 160): Excerpt {
  const held = sentencesAround(text, range);
  const whole = {
    start: Math.min(range.start, held[0]?.start ?? range.start),
    end: Math.max(range.end, held.at(-1)?.end ?? range.end),
  };
  const { start, end } =
    whole.end - whole.start <= limit ? whole : clausesAround(text, range, whole, limit);
  return { start, end, opens: start === whole.start, closes: end === whole.end };
}

/** The sentences that have part of `range`; only its paragraphs are parted, since no sentence reaches over one. */
function sentencesAround(text: string, range: Range): Range[] {
  const from = text.lastIndexOf('\n', range.start) + 1;
  const to = text.indexOf('\n', range.end);
  return sentences(text.slice(from, to === -1 ? text.length : to))
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => end > range.start && start < range.end);
}

function clausesAround(text: string, range: Range, { start, end }: Range, limit: number): Range {
  const room = Math.max(0, Math.floor((limit - (range.end - range.start)) / 2));
  const from = Math.max(start, range.start - room);
  const to = Math.min(end, range.end + room);
  return {
    start: from === start ? start : clauseStart(text, from, range.start),
    end: to === end ? end : clauseEnd(text, range.end, to),
  };
}

/** Whether a text may be cut before the character at `at`. */
type Edge = (text: string, at: number) => boolean;

const isClauseEdge: Edge = (text, at) => /[，；：,;:]/.test(text[at - 1] ?? '');
/** Where a clause is too long: between the members of a list, and around what is quoted or named. */
const isPartEdge: Edge = (text, at) =>
  /[、》”’）]/.test(text[at - 1] ?? '') || /[《“‘（]/.test(text[at] ?? '');
const EDGES = [isClauseEdge, isPartEdge];

/** The first clause start in `[from, to]`, or of a part of it; `to` where none begins before it. */
function clauseStart(text: string, from: number, to: number): number {
  for (const isEdge of EDGES) {
    for (let at = from; at < to; at++) if (isEdge(text, at)) return at;
  }
  return to;
}

/** The last clause end in `[from, to]`, or of a part of it; `from` where none ends behind it. */
function clauseEnd(text: string, from: number, to: number): number {
  for (const isEdge of EDGES) {
    for (let at = to; at > from; at--) if (isEdge(text, at)) return at;
  }
  return from;
}
