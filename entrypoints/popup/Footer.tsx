/** How large the corpus is, and the way into the reading room. */
import type { JSX } from 'preact';
import type { Extent } from '../ui/extent.ts';
import { ROOM_ADDRESS } from '../ui/place.ts';
import { POPUP_WORDS } from '../ui/popup-words.ts';
import { countWords } from '../ui/words.ts';
import { openBeside } from './beside.ts';

export function Footer({ extent }: { extent: Extent }): JSX.Element {
  return (
    <footer class="footer">
      <span>
        {countWords(extent.notices, 'notice')} · {countWords(extent.phrases, 'phrase')}
      </span>
      <span class="ways">
        <button type="button" class="link" onClick={openBeside}>
          {POPUP_WORDS.beside}
        </button>
        <a href={ROOM_ADDRESS}>{POPUP_WORDS.room}</a>
      </span>
    </footer>
  );
}
