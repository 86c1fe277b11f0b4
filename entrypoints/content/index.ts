/** The page side: text out, ranges in. It holds no corpus and leaves the page as it is. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../background/protocol.ts';
import { createCards } from './cards.tsx';
import { createHighlighter } from './highlighter.ts';
import { watchPointer } from './hover.ts';
import { readPage } from './reading.ts';
import { reportTo } from './report.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    if (!(document.documentElement instanceof HTMLElement)) return;
    const highlighter = createHighlighter(signal);
    const shadows: WeakRef<ShadowRoot>[] = [];

    const reading = readPage(
      {
        spot: (text) => ask('spot', text),
        show: ({ kind, range }) => highlighter.show(kind, range),
        hide: ({ kind, range }) => highlighter.hide(kind, range),
        enter: (root) => {
          shadows.push(new WeakRef(root));
          highlighter.dress(root);
        },
      },
      signal,
    );

    reportTo(
      reading,
      (mark) => {
        mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        highlighter.point(mark.range);
      },
      signal,
    );

    const cards = createCards(
      { cite: (phrase) => ask('cite', phrase), open: (place) => void ask('open', place) },
      highlighter,
      signal,
    );
    watchPointer(reading, () => shadows.flatMap((root) => root.deref() ?? []), cards, signal);
  },
});
