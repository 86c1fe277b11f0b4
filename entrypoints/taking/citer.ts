/** Citations, dated today, of the corpus that this version of the extension brings along. */
import { browser } from '@wxt-dev/browser';
import { citationOf } from '../../corpus/citation/styles.ts';
import type { Library } from '../../corpus/library.ts';
import type { Citable, CopyForm } from '../ui/taking.ts';
import type { Language } from '../ui/words/language.ts';
import { today } from './today.ts';

/** What writes citations out of a library; it throws a RangeError for a notice that the library does not have. */
export function citerOf(
  library: Library,
): (what: Citable, form: CopyForm, language: Language) => string {
  const corpus = browser.runtime.getManifest().version;
  return ({ notice: id, range }, form, language) => {
    const notice = library.notices.get(id);
    if (!notice) throw new RangeError(`no notice “${id}” in the corpus`);
    if (form === 'passage') return notice.text.slice(range?.start, range?.end);
    const reading = { dateRead: today(), corpus, language };
    return citationOf({ notice, ...(range && { range }) }, form, reading);
  };
}
