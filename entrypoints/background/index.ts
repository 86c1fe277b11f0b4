/** The librarian: opens the library when it is first asked, and answers the page side. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openLibrary } from '../../corpus/library.ts';
import { answer, LONGEST_TEXT, type Place } from './protocol.ts';

export default defineBackground(() => {
  const library = openLibrary();

  answer('spot', ({ data: text }) =>
    typeof text === 'string' && text.length <= LONGEST_TEXT ? library.spot(text) : [],
  );

  answer('cite', ({ data: id }) => {
    const found = library.phrases.get(id);
    if (!found) return undefined;
    const { citations: _, ...phrase } = found;
    return { phrase, rungs: library.cite(id) };
  });

  answer('open', async ({ data: { notice, start, end } }: { data: Place }) => {
    if (!library.notices.has(notice)) return;
    const place = new URLSearchParams({ notice, start: String(start), end: String(end) });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}#${place}` });
  });
});
