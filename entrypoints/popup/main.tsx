/** The popup: opens the library, asks the page what it holds, and draws. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openLibrary } from '../../corpus/library.ts';
import { followLinks } from './links.ts';
import { watchPage } from './page.ts';
import { Popup } from './Popup.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const library = openLibrary();
const root = document.getElementById('popup');
if (root) {
  const page = watchPage(tabToAsk(), closing.signal);
  render(<Popup library={library} page={page} />, root);
  followLinks(root, closing.signal);
  // The first search makes the index ready; done here, the first keystroke need not wait for it.
  setTimeout(() => library.search(''), 0);
}

/** The tab that the address names, for a popup opened as a page; else the one the reader has before him. */
async function tabToAsk(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
