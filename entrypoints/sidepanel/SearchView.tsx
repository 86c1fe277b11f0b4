/** The answer to what stands in the box, as far as the filters let it through. */
import type { JSX } from 'preact';
import type { Library } from '../../corpus/library.ts';
import type { Extent } from '../../corpus/extent.ts';
import type { Choices, Filter } from '../ui/filter.ts';
import { FilterBar } from '../ui/FilterBar.tsx';
import { answerWords, type Shown } from '../ui/search/answer.ts';
import { Answers } from '../ui/search/Answers.tsx';
import { filterAnswer } from '../ui/search/filtered.ts';
import { SEARCH } from '../ui/words/search.ts';
import { useLanguage } from '../ui/words/speaking.ts';

interface Props {
  library: Library;
  shown: Shown;
  extent: Extent;
  choices: Choices;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function SearchView(props: Props): JSX.Element {
  const language = useLanguage();
  const { library, shown: all, extent, choices, filter, onFilter } = props;
  const { shown, hidden } = filterAnswer(all, filter, library.notices);
  return (
    <main id="text" tabIndex={-1} class="search-view">
      <h1 class="unseen">{SEARCH[language].search}</h1>
      <FilterBar choices={choices} filter={filter} onFilter={onFilter} themes />
      <output class="unseen">{answerWords(shown, language)}</output>
      <Answers library={library} shown={shown} extent={extent} hidden={hidden} />
    </main>
  );
}
