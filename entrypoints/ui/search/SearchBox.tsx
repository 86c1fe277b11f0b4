/** The box one types into. Its text is its own; the surface only listens. */
import type { JSX, RefObject } from 'preact';
import { SEARCH_WORDS } from '../search-words.ts';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  filled: boolean;
  onQuery: (query: string) => void;
  onClear: () => void;
}

export function SearchBox({ box, filled, onQuery, onClear }: Props): JSX.Element {
  return (
    <search class="search">
      <input
        ref={box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={SEARCH_WORDS.search}
        placeholder={SEARCH_WORDS.placeholder}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      {filled && (
        <button
          type="button"
          class="clear"
          aria-label={SEARCH_WORDS.clear}
          onClick={() => {
            onClear();
            box.current?.focus();
          }}
        />
      )}
    </search>
  );
}
