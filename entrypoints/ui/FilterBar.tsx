/** Level, kind, year and theme to choose from, with a way to take all of it off. */
import type { JSX } from 'preact';
import { type Choices, type Filter, isFiltered, UNDATED } from './filter.ts';
import { FILTER_WORDS } from './search-words.ts';
import { KIND_WORDS, LEVEL_WORDS, THEME_WORDS } from './words.ts';

interface Props {
  choices: Choices;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Whether phrases are filtered too. */
  themes?: boolean;
}

export function FilterBar({ choices, filter, onFilter, themes = false }: Props): JSX.Element {
  const pick =
    <Part extends keyof Filter>(part: Part) =>
    (value: Filter[Part]): void =>
      onFilter({ ...filter, [part]: value });
  return (
    <fieldset class="filters" aria-label={FILTER_WORDS.title}>
      <Choice
        label={FILTER_WORDS.level}
        values={choices.level}
        chosen={filter.level}
        words={(level) => LEVEL_WORDS[level]}
        onChoose={pick('level')}
      />
      <Choice
        label={FILTER_WORDS.kind}
        values={choices.kind}
        chosen={filter.kind}
        words={(kind) => KIND_WORDS[kind]}
        onChoose={pick('kind')}
      />
      <Choice
        label={FILTER_WORDS.year}
        values={choices.year}
        chosen={filter.year}
        words={(year) => (year === UNDATED ? FILTER_WORDS.undated : year)}
        onChoose={pick('year')}
      />
      {themes && (
        <Choice
          label={FILTER_WORDS.theme}
          values={choices.theme}
          chosen={filter.theme}
          words={(theme) => THEME_WORDS[theme]}
          onChoose={pick('theme')}
        />
      )}
      {isFiltered(filter) && (
        <button type="button" class="quiet" onClick={() => onFilter({})}>
          {FILTER_WORDS.clear}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  chosen: Value | undefined;
  words: (value: Value) => string;
  onChoose: (value: Value | undefined) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element | null {
  const { label, values, chosen, words, onChoose } = props;
  if (values.length < 2) return null;
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(values.find((value) => value === currentTarget.value))
        }
      >
        <option value="">{FILTER_WORDS.all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {words(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
