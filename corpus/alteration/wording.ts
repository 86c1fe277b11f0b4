/** A wording as it is aligned. */
import type { Range } from '../notice.ts';

/** A folded wording and its clauses, which punctuation parts. */
export interface Wording {
  folded: string;
  clauses: readonly Range[];
  /** Whether its clauses are the members of a list, each kept or replaced as a whole. */
  isList: boolean;
}
