/** The box one types into. Its text is its own; the surface only listens. */
import type { JSX, RefObject } from 'preact';
import { SEARCH } from '../words/search.ts';
import { useWords } from '../words/speaking.ts';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  filled: boolean;
  onQuery: (query: string) => void;
  onClear: () => void;
}

export function SearchBox({ box, filled, onQuery, onClear }: Props): JSX.Element {
  const words = useWords(SEARCH);
  return (
    <search class="search">
      <input
        ref={box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={words.search}
        placeholder={words.placeholder}
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
          aria-label={words.clear}
          onClick={() => {
            onClear();
            box.current?.focus();
          }}
        />
      )}
    </search>
  );
}
