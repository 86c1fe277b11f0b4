/** The page side: text out, ranges in. It holds no corpus and leaves the page as it is. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ofDocument } from './elements.ts';
import { reportTo } from './report.ts';
import { sitDown } from './sitting.ts';
import { keepSitting } from './sittings.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal: invalidated }) {
    if (!(ofDocument('documentElement') instanceof HTMLElement)) return;
    const ending = new AbortController();
    const signal = AbortSignal.any([invalidated, ending.signal]);
    const gone = (): void => ending.abort();
    const sittings = keepSitting((decide, until) => sitDown(decide, gone, until), signal);
    reportTo(sittings, signal);
  },
});
