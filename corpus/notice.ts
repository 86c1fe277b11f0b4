/** The nouns of Tifa. Every offset in them is a UTF-16 offset, every range is half-open: `[start, end)`. */

export const LEVELS = ['central', 'province', 'city', 'county', 'grassroots'] as const;
/** The rung an issuer speaks from, highest first. */
export type Level = (typeof LEVELS)[number];

export const KINDS = ['notice', 'report', 'commentary'] as const;
/** `report` is a newspaper reporting a notice. */
export type NoticeKind = (typeof KINDS)[number];

export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type DatePrecision = (typeof PRECISIONS)[number];

/** A document of the corpus: seed text cleaned, cut, dated and attributed. */
export interface Notice {
  id: string;
  title: string;
  kind: NoticeKind;
  issuer: string;
  /** The person who signed the text, where one did. */
  author?: string;
  /** The newspaper, where the text is its report. */
  publisher?: string;
  level: Level;
  /** Where the issuer sits, from the largest unit to the smallest: `浙江省宁波市`. */
  place: string;
  /** ISO 8601, as long as its precision: `2020-01-30`, `2020-01`, `2020`; `null` where unknown. */
  date: string | null;
  datePrecision: DatePrecision;
  /** How the date is known, as a sentence for readers. */
  dateGround: string;
  /** ISO day before which the notice cannot have been issued; only where the date is unknown. */
  notBefore?: string;
  /** Address of the text, `null` where none is known. */
  source: string | null;
  /** What lies at the source, or that none is known. */
  sourceGround: string;
  /** `dateGround` and `sourceGround` for readers of Chinese, where an editor has written them. */
  grounds?: Readonly<Record<'zh-Hans' | 'zh-Hant', { date: string; source: string }>>;
  /** Name of the seed file in `seeds/`. */
  seed: string;
  /** Length of `text` in UTF-16 units. */
  chars: number;
  /** Paragraphs parted by a line feed, in the script the issuer wrote. */
  text: string;
}

export const THEMES = [
  'loyalty',
  'leadership',
  'responsibility',
  'mission',
  'organisation',
  'cadres',
  'discipline',
  'mobilisation',
  'prevention',
  'masses',
  'morale',
] as const;
export type Theme = (typeof THEMES)[number];

/** A directive phrase (提法) as an editor writes it down. */
export interface PhraseEntry {
  id: string;
  /** Simplified script, full-width punctuation. */
  canonical: string;
  /** English, in the usual official or scholarly rendering. */
  gloss: string;
  theme: Theme;
  /** The parallel members where the formula is a list, in canonical order. */
  members?: readonly string[];
  /** What a reader should know of it, in English. */
  note?: string;
  /** The note once more, for readers of Chinese. */
  notes?: { 'zh-Hans': string; 'zh-Hant': string };
  /** Whether it is the phrase only in quotation marks, its bare characters being ordinary words. */
  quoted?: boolean;
  /** Words that have the same characters, or most of them, and are something else. */
  unless?: readonly string[];
  /** Words of it, all of them, without which what is left is a frame for other words. */
  needs?: readonly string[];
}

/** A phrase of the lexicon: what the editor wrote, with what the build computed. */
export interface Phrase extends PhraseEntry {
  /** Pinyin without tones, a blank between syllables: `shou tu you ze`. */
  pinyin: string;
  citations: readonly Citation[];
}

/** The closest first. */
export const MATCH_KINDS = ['verbatim', 'same-wording', 'altered'] as const;
/**
 * `verbatim`: the same characters and punctuation.
 * `same-wording`: the same words in other dress (script, width, punctuation, spacing, glosses).
 * `altered`: recognisably the formula, but words are missing, added, replaced or moved.
 */
export type MatchKind = (typeof MATCH_KINDS)[number];

/** Parts the passages of a page in one text, and the texts of its frames: no phrase reaches over it. */
export const PASSAGE_END = '\u2029';

/** A half-open range of UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/** Words of the canonical wording, and the words of the text that stand for them. */
export interface WordPair {
  canonical: Range;
  text: Range;
}

/** Exactly how a text differs from a canonical wording, in offsets of either. */
export interface Difference {
  kept: readonly WordPair[];
  moved: readonly WordPair[];
  replaced: readonly WordPair[];
  /** Of the canonical wording. */
  missing: readonly Range[];
  /** Of the text. */
  added: readonly Range[];
}

/** Where a phrase stands in a notice's text. */
export interface Citation {
  notice: string;
  start: number;
  end: number;
  kind: MatchKind;
  /** Present where `kind` is `altered`. */
  difference?: Difference;
}

/** Where a phrase stands in any text. */
export interface Mark {
  start: number;
  end: number;
  /** Phrase id. */
  phrase: string;
  kind: MatchKind;
  /** Present where `kind` is `altered`. */
  difference?: Difference;
  /** Shorter phrases inside this one, by start. */
  inner?: readonly Mark[];
}

/** The least stretch that counts as a run, in units of folded text. */
export const SHORTEST_RUN = 12;

/** A maximal stretch that a text and a notice share word for word. */
export interface Run extends Range {
  notice: string;
  /** Where it stands in the notice's text. */
  noticeStart: number;
  noticeEnd: number;
}

/** What a text takes from the notices. */
export interface Trace {
  /** By start; a stretch that several notices have is a run of each. */
  runs: readonly Run[];
  /** Share (0 to 1) of the text's folded units that lie in runs. */
  coverage: number;
  /** The notice whose rare wording the text has most of; `null` without evidence. */
  nearest: Nearest | null;
}

export interface Nearest {
  notice: string;
  /** Share (0 to 1) of the text that it shares with the notice. */
  share: number;
  /** Share of the notice that the text holds: near 1 where the text reprints it. */
  held: number;
}
