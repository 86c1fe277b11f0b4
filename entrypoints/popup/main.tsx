/** The popup: opens the library, asks the page what it holds, and draws. */
import { openLibrary } from '../../corpus/library.ts';
import { drawSurface } from '../settings/surface.tsx';
import { takingFrom } from '../taking/taking.ts';
import { watchPage } from '../thispage/page.ts';
import { followReader } from '../thispage/tabs.ts';
import { TakingContext } from '../ui/taking.ts';
import { followLinks } from './links.ts';
import { Popup } from './Popup.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const library = openLibrary();
const root = document.getElementById('popup');
if (root) {
  const page = watchPage(followReader, closing.signal);
  const content = (
    <TakingContext.Provider value={takingFrom(library)}>
      <Popup library={library} page={page} />
    </TakingContext.Provider>
  );
  drawSurface(root, content, closing.signal);
  followLinks(root, closing.signal);
  // The first search makes the index ready: behind the first answer, and before the first keystroke.
  requestIdleCallback(() => library.search(''), { timeout: 1000 });
}
