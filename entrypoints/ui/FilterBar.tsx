/** Level, kind, year and theme to choose from, with a way to take all of it off. */
import type { JSX } from 'preact';
import { type Choices, type Filter, isFiltered, UNDATED } from './filter.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { SEARCH } from './words/search.ts';
import { useWords } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

interface Props {
  choices: Choices;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Whether phrases are filtered too. */
  themes?: boolean;
}

export function FilterBar({ choices, filter, onFilter, themes = false }: Props): JSX.Element {
  const { filters } = useWords(SEARCH);
  const { levels, kinds, themes: themeWords } = useWords(TERMS);
  const bar = useKeptFocus<HTMLFieldSetElement>();
  const pick =
    <Part extends keyof Filter>(part: Part) =>
    (value: Filter[Part]): void =>
      onFilter({ ...filter, [part]: value });
  return (
    <fieldset ref={bar} class="filters" aria-label={filters.title}>
      <Choice
        label={filters.level}
        values={choices.level}
        chosen={filter.level}
        words={(level) => levels[level]}
        onChoose={pick('level')}
      />
      <Choice
        label={filters.kind}
        values={choices.kind}
        chosen={filter.kind}
        words={(kind) => kinds[kind]}
        onChoose={pick('kind')}
      />
      <Choice
        label={filters.year}
        values={choices.year}
        chosen={filter.year}
        words={(year) => (year === UNDATED ? filters.undated : year)}
        onChoose={pick('year')}
      />
      {themes && (
        <Choice
          label={filters.theme}
          values={choices.theme}
          chosen={filter.theme}
          words={(theme) => themeWords[theme]}
          onChoose={pick('theme')}
        />
      )}
      {isFiltered(filter) && (
        <button type="button" class="quiet" onClick={() => onFilter({})}>
          {filters.clear}
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
  const { all } = useWords(SEARCH).filters;
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
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {words(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
