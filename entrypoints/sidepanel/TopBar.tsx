/** The ways between the rooms, and the box to search in, above everything else. */
import type { JSX, RefObject } from 'preact';
import { type View, viewAddress } from '../ui/place.ts';
import { SearchBox } from '../ui/search/SearchBox.tsx';
import { SettingsLink } from '../ui/SettingsLink.tsx';
import { ROOM } from '../ui/words/room.ts';
import { useWords } from '../ui/words/speaking.ts';

interface Props {
  view: View | undefined;
  box: RefObject<HTMLInputElement | null>;
  filled: boolean;
  onQuery: (query: string) => void;
  onClear: () => void;
}

const VIEWS = ['page', 'notices', 'matrix'] as const;

export function TopBar({ view, box, filled, onQuery, onClear }: Props): JSX.Element {
  const { views } = useWords(ROOM);
  return (
    <header class="top">
      <nav class="views" aria-label={views.label}>
        <ul>
          {VIEWS.map((one) => (
            <li key={one}>
              <a href={viewAddress(one)} aria-current={one === view ? 'page' : undefined}>
                {views[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox box={box} filled={filled} onQuery={onQuery} onClear={onClear} />
      <SettingsLink />
    </header>
  );
}
