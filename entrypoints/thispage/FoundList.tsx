/** The phrases of the page, one list or a list for each theme. */
import type { JSX } from 'preact';
import type { Library } from '../../corpus/library.ts';
import { PAGE_WORDS } from '../ui/page-words.ts';
import { CappedList } from '../ui/search/CappedList.tsx';
import { THEME_WORDS } from '../ui/words.ts';
import { FoundEntry } from './FoundEntry.tsx';
import { groupFound, type Known, type Order } from './grouping.ts';

interface Props {
  known: readonly Known[];
  order: Order;
  cite: Library['cite'];
  onShow: (phrase: string, nth: number) => void;
}

export function FoundList({ known, order, cite, onShow }: Props): JSX.Element {
  return (
    <>
      {groupFound(known, order).map(({ theme, items }) => (
        <section
          key={theme}
          class="group found-group"
          aria-label={theme ? undefined : PAGE_WORDS.title}
        >
          {theme && (
            <h3 class="theme-title">
              {THEME_WORDS[theme]} <span class="count">{items.length}</span>
            </h3>
          )}
          <CappedList of={theme ?? order} items={items}>
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
