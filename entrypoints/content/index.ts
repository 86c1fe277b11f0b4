/** The page side: text out, ranges in. It holds no corpus and leaves the page as it is. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../background/protocol.ts';
import { watchPhrases } from './badge.ts';
import { askTwice } from './desk.ts';
import { ofDocument } from './elements.ts';
import { announceFrame } from './frame.ts';
import { reportTo } from './report.ts';
import { sitDown } from './sitting.ts';
import { keepSitting } from './sittings.ts';

declare global {
  /** Ends the page side of this frame. The page has globals of its own and does not see it. */
  var tifaEnding: AbortController | undefined;
}

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal: invalidated }) {
    if (!isPage()) return;
    // A second start in a frame takes the place of the first.
    globalThis.tifaEnding?.abort();
    const ending = (globalThis.tifaEnding = new AbortController());
    const signal = AbortSignal.any([invalidated, ending.signal]);
    const gone = (): void => ending.abort();
    const sittings = keepSitting((decide, until) => sitDown(decide, gone, until), signal);
    reportTo(sittings, signal);
    const count = (): void => void askTwice(() => ask('count'), gone).catch(() => undefined);
    watchPhrases(sittings, count, signal);
    announceFrame(sittings, signal);
  },
});

/** What browsers show as text for readers; drawings and data are documents, too. */
const READABLE = /^text\/(html|plain|markdown|csv)$|xhtml\+xml$/;

function isPage(): boolean {
  const isText = READABLE.test(String(ofDocument('contentType')));
  return isText && ofDocument('documentElement') instanceof HTMLElement;
}
