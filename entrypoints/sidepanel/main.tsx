/** The reading room: opens the library, follows the page, and draws what the address asks for. */
import { render } from 'preact';
import { openLibrary } from '../../corpus/library.ts';
import { followLanguage } from '../settings/language.ts';
import { takingFrom } from '../taking/taking.ts';
import { watchPage } from '../thispage/page.ts';
import { followReader } from '../thispage/tabs.ts';
import { TakingContext } from '../ui/taking.ts';
import { LanguageContext } from '../ui/words/speaking.ts';
import { stayInRoom } from './address.ts';
import { Room } from './Room.tsx';

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());

const root = document.getElementById('room');
if (root) {
  const page = watchPage(followReader, closing.signal);
  const library = openLibrary();
  const taking = takingFrom(library);
  void followLanguage((language) => {
    document.documentElement.lang = language;
    render(
      <LanguageContext.Provider value={language}>
        <TakingContext.Provider value={taking}>
          <Room library={library} page={page} />
        </TakingContext.Provider>
      </LanguageContext.Provider>,
      root,
    );
  }, closing.signal);
  stayInRoom(root, closing.signal);
}
