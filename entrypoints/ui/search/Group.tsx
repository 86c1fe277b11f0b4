/** One labelled group of an answer; nothing where it is empty. */
import type { ComponentChildren, JSX } from 'preact';
import { CappedList } from './CappedList.tsx';

interface Props<Item> {
  words: { title: string; note?: string };
  query: string;
  items: readonly Item[];
  children: (item: Item) => ComponentChildren;
}

export function Group<Item>({ words, query, items, children }: Props<Item>): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section class="group">
      <h2>
        {words.title} <span class="count">{items.length}</span>
      </h2>
      {words.note !== undefined && <p class="note">{words.note}</p>}
      <CappedList of={query} items={items}>
        {children}
      </CappedList>
    </section>
  );
}
