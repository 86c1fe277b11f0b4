/** The reading room: opens the library, follows the page, and draws what the address asks for. */
import { openLibrary } from '../../corpus/library.ts';
import { drawSurface } from '../settings/surface.tsx';
import { takingFrom } from '../taking/taking.ts';
import { watchPage } from '../thispage/page.ts';
import { followReader } from '../thispage/tabs.ts';
import { TakingContext } from '../ui/taking.ts';
import { stayInRoom } from './address.ts';
import { Room } from './Room.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const root = document.getElementById('room');
if (root) {
  const page = watchPage(followReader, closing.signal);
  const library = openLibrary();
  const content = (
    <TakingContext.Provider value={takingFrom(library)}>
      <Room library={library} page={page} />
    </TakingContext.Provider>
  );
  drawSurface(root, content, closing.signal);
  stayInRoom(root, closing.signal);
}
