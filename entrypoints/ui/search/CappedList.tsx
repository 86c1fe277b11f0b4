/** A list that shows its beginning, and more when asked. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useKeptFocus } from '../use-kept-focus.ts';
import { painted } from '../painted.ts';
import { SEARCH } from '../words/search.ts';
import { useWords } from '../words/speaking.ts';

interface Props<Item> {
  /** What the items answer: another one starts at the beginning again. */
  of: string;
  items: readonly Item[];
  /** How many come into sight at once: the others do not hold them up. Default 5, which is what a popup has room for. */
  first?: number | undefined;
  children: (item: Item) => ComponentChildren;
}

const STEP = 20;

export function CappedList<Item>(props: Props<Item>): JSX.Element {
  const { of, items, first = 5, children } = props;
  const { showMore } = useWords(SEARCH);
  const [wanted, want] = useState({ of, limit: STEP });
  const limit = wanted.of === of ? wanted.limit : STEP;
  const left = items.length - limit;
  const part = useKeptFocus<HTMLDivElement>();
  const [isPainted, setPainted] = useState(false);
  useEffect(() => void painted.then(() => setPainted(true)), []);
  return (
    <div ref={part}>
      <ul class="entries">{items.slice(0, isPainted ? limit : first).map(children)}</ul>
      {isPainted && left > 0 && (
        <button
          type="button"
          class="quiet"
          data-stop
          onClick={() => want({ of, limit: limit + STEP })}
        >
          {showMore(Math.min(left, STEP))}
        </button>
      )}
    </div>
  );
}
