/** A list that shows its beginning, and more when asked. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { painted } from '../painted.ts';
import { SEARCH } from '../words/search.ts';
import { useWords } from '../words/speaking.ts';

interface Props<Item> {
  /** What the items answer: another one starts at the beginning again. */
  of: string;
  items: readonly Item[];
  children: (item: Item) => ComponentChildren;
}

const STEP = 20;
/** More than fit into a popup: what is out of sight does not hold up what is in sight. */
const FIRST = 5;

export function CappedList<Item>({ of, items, children }: Props<Item>): JSX.Element {
  const { showMore } = useWords(SEARCH);
  const [wanted, want] = useState({ of, limit: STEP });
  const limit = wanted.of === of ? wanted.limit : STEP;
  const left = items.length - limit;
  const [isPainted, setPainted] = useState(false);
  useEffect(() => void painted.then(() => setPainted(true)), []);
  return (
    <>
      <ul class="entries">{items.slice(0, isPainted ? limit : FIRST).map(children)}</ul>
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
    </>
  );
}
