/** How far the page is read, and what is known of it so far. */
import type { JSX } from 'preact';
import { PAGE_WORDS } from '../ui/page-words.ts';
import type { PageState } from './reports.ts';

export function PageStatus({ state }: { state: PageState }): JSX.Element {
  const { status, complete, found, places } = state;
  if (status === 'reading') return <p class="note">{PAGE_WORDS.reading}</p>;
  if (status === 'unreadable') {
    return (
      <>
        <p class="strong">{PAGE_WORDS.unreadable}</p>
        <p class="note">{PAGE_WORDS.unreadableWhy}</p>
      </>
    );
  }
  return (
    <>
      {found.length > 0 && <p class="note">{PAGE_WORDS.sum(found.length, places)}</p>}
      {found.length === 0 && complete && <p class="strong">{absence(state)}</p>}
      {!complete && <p class="note">{PAGE_WORDS.stillReading}</p>}
    </>
  );
}

function absence({ texts }: PageState): string {
  return texts?.every(({ text }) => text === '') ? PAGE_WORDS.noChinese : PAGE_WORDS.none;
}
