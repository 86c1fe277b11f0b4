import { citationOf, type CitationStyle } from '../../../corpus/citation/styles.ts';
import type { Reading } from '../../../corpus/citation/reference.ts';
import { openLibrary } from '../../../corpus/library.ts';
import type { Notice } from '../../../corpus/notice.ts';

const { notices } = openLibrary();
const READING: Reading = { dateRead: '2026-11-21', corpus: '0.1.0', language: 'en' };

/** A notice of the corpus, some of its facts changed. */
export function noticeOf(id: string, changed: Partial<Notice> = {}): Notice {
  const notice = notices.get(id);
  if (!notice) throw new RangeError(`no notice ${id}`);
  return { ...notice, ...changed };
}

export const IDS = [
  'central-2020-01-28',
  'ningbo-2020-01-30',
  'shaoxing-2020',
  'xinyang-2020-01-26',
  'xianning-2022-05-16',
];

/** A notice, the report without the author whom the catalogue may come to name. */
export function unsigned(id: string): Notice {
  const { author, ...notice } = noticeOf(id);
  const signed = notice.kind === 'report' ? undefined : author;
  return { ...notice, ...(signed !== undefined && { author: signed }) };
}

/** The citation of a notice, or of the first place of some words in it, read on 21 November 2026 by a reader of English or another language. */
export function cited(
  notice: Notice | string,
  style: CitationStyle,
  words?: string,
  language: Reading['language'] = 'en',
): string {
  const whole = typeof notice === 'string' ? noticeOf(notice) : notice;
  const quoted = { notice: whole, ...(words && rangeOf(whole.text, words)) };
  return citationOf(quoted, style, { ...READING, language });
}

function rangeOf(text: string, words: string): { range: { start: number; end: number } } {
  const start = text.indexOf(words);
  return { range: { start, end: start + words.length } };
}
