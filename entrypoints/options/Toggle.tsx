/** Something that is on or off. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  on: boolean;
  words: ComponentChildren;
  note?: string;
  onTurn: (on: boolean) => void;
}

export function Toggle({ on, words, note, onTurn }: Props): JSX.Element {
  const about = useId();
  return (
    <div class="option">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={note === undefined ? undefined : about}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
        <span>{words}</span>
      </label>
      {note !== undefined && (
        <p id={about} class="note">
          {note}
        </p>
      )}
    </div>
  );
}
