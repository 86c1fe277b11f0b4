import type { NoticeFacts } from '../corpus/ladder.ts';

/** A notice of a city, undated, of which only what is given is worth telling. */
export function facts(given: Partial<NoticeFacts> = {}): NoticeFacts {
  return {
    id: 'n',
    title: '',
    kind: 'notice',
    issuer: '',
    level: 'city',
    place: '',
    date: null,
    datePrecision: 'unknown',
    dateGround: '',
    source: null,
    sourceGround: '',
    seed: '',
    chars: 0,
    ...given,
  };
}
