/** Wordings that notices share and no phrase covers: what an editor may want to look at. */
import { fold } from './fold.ts';
import type { Mark, Notice } from './notice.ts';

/** A clause-bounded wording in the words of the first notice that has it. */
export interface Candidate {
  wording: string;
  notices: readonly string[];
}

/** What parts clauses. An enumeration comma does not: formulas are often lists. */
const CLAUSE = /[^，；：。！？,;:!?\n]+/g;
const SHORTEST = 6;

/**
 * Clauses of at least six folded characters that two or more notices share and that no phrase
 * of `spot` covers; most shared first, then longest.
 */
export function findCandidates(
  notices: readonly Notice[],
  spot: (text: string) => readonly Mark[],
): Candidate[] {
  const found = new Map<string, { wording: string; notices: Set<string> }>();
  for (const notice of notices) {
    const marks = spot(notice.text);
    for (const { index, 0: wording } of notice.text.matchAll(CLAUSE)) {
      const folded = fold(wording).text;
      const end = index + wording.length;
      const covered = marks.some((mark) => mark.start < end && index < mark.end);
      if (folded.length < SHORTEST || covered) continue;
      const candidate = found.get(folded) ?? { wording: wording.trim(), notices: new Set() };
      candidate.notices.add(notice.id);
      found.set(folded, candidate);
    }
  }
  return [...found.values()]
    .filter((candidate) => candidate.notices.size > 1)
    .map(({ wording, notices: ids }) => ({ wording, notices: [...ids] }))
    .toSorted((a, b) => b.notices.length - a.notices.length || b.wording.length - a.wording.length);
}
