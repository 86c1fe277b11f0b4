/** How large the corpus is, and the way into the reading room. */
import type { JSX } from 'preact';
import type { Extent } from '../ui/extent.ts';
import { ROOM_ADDRESS } from '../ui/place.ts';
import { POPUP_WORDS } from '../ui/popup-words.ts';
import { countWords } from '../ui/words.ts';

export function Footer({ extent }: { extent: Extent }): JSX.Element {
  return (
    <footer class="footer">
      <span>
        {countWords(extent.notices, 'notice')} · {countWords(extent.phrases, 'phrase')}
      </span>
      <a href={ROOM_ADDRESS}>{POPUP_WORDS.room}</a>
    </footer>
  );
}
