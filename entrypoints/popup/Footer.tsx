/** How large the corpus is, and the way into the reading room. */
import type { JSX } from 'preact';
import type { Extent } from '../../corpus/extent.ts';
import { ROOM_ADDRESS } from '../ui/place.ts';
import { SettingsLink } from '../ui/SettingsLink.tsx';
import { POPUP } from '../ui/words/popup.ts';
import { useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import { openBeside } from './beside.ts';

export function Footer({ extent }: { extent: Extent }): JSX.Element {
  const words = useWords(POPUP);
  const { counts } = useWords(TERMS);
  return (
    <footer class="footer">
      <span>
        {counts.notices(extent.notices)} · {counts.phrases(extent.phrases)}
      </span>
      <span class="ways">
        <button type="button" class="link" onClick={openBeside}>
          {words.beside}
        </button>
        <a href={ROOM_ADDRESS}>{words.room}</a>
        <SettingsLink />
      </span>
    </footer>
  );
}
