/** The phrases of the page, one list or a list for each theme. */
import type { JSX } from 'preact';
import type { Library } from '../../corpus/library.ts';
import { CappedList } from '../ui/search/CappedList.tsx';
import { PAGE } from '../ui/words/page.ts';
import { useWords } from '../ui/words/speaking.ts';
import { TERMS } from '../ui/words/terms.ts';
import { FoundEntry } from './FoundEntry.tsx';
import { groupFound, type Known, type Order } from './grouping.ts';

interface Props {
  known: readonly Known[];
  order: Order;
  /** How many come into sight at once. */
  first?: number | undefined;
  /** Absent until the library is there. */
  cite: Library['cite'] | undefined;
  /** Absent where there is no page to show a place on. */
  onShow?: ((phrase: string, nth: number) => void) | undefined;
}

export function FoundList({ known, order, first, cite, onShow }: Props): JSX.Element {
  const { title } = useWords(PAGE);
  const { themes } = useWords(TERMS);
  return (
    <>
      {groupFound(known, order).map(({ theme, items }) => (
        <section key={theme} class="group found-group" aria-label={theme ? undefined : title}>
          {theme && (
            <h3 class="theme-title">
              {themes[theme]} <span class="count">{items.length}</span>
            </h3>
          )}
          <CappedList of={theme ?? order} items={items} first={first}>
            {({ found, phrase }) => (
              <FoundEntry
                key={phrase.id}
                phrase={phrase}
                found={found}
                cite={cite}
                onShow={onShow}
              />
            )}
          </CappedList>
        </section>
      ))}
    </>
  );
}
