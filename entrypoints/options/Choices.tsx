/** One of several, each with its words; what a choice looks like may stand below them. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  values: readonly Value[];
  chosen: Value;
  words: Readonly<Record<Value, string>>;
  onChoose: (value: Value) => void;
  children?: (value: Value) => ComponentChildren;
}

export function Choices<Value extends string>(props: Props<Value>): JSX.Element {
  const { label, values, chosen, words, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset class="choices" aria-label={label}>
      {values.map((value) => (
        <div key={value} class="option">
          <label>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{words[value]}</span>
          </label>
          {children?.(value)}
        </div>
      ))}
    </fieldset>
  );
}
