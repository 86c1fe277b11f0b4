/** How far the page is read, and what is known of it so far. */
import type { JSX } from 'preact';
import { PAGE } from '../ui/words/page.ts';
import { useWords } from '../ui/words/speaking.ts';
import { hasChinese, type PageState } from './reports.ts';

export function PageStatus({ state }: { state: PageState }): JSX.Element {
  const words = useWords(PAGE);
  const { status, complete, paused, found, places } = state;
  if (status === 'reading') return <p class="note reading">{words.reading}</p>;
  if (status === 'unreadable') {
    return (
      <>
        <p class="strong">{state.pdf ? words.pdf : words.unreadable}</p>
        <p class="note">{state.pdf ? words.pdfWhy : words.unreadableWhy}</p>
      </>
    );
  }
  return (
    <>
      {found.length > 0 && <p class="note">{words.sum(found.length, places)}</p>}
      {found.length === 0 && complete && (
        <p class="strong">{hasChinese(state) ? words.none : words.noChinese}</p>
      )}
      {!complete && <p class="note">{paused ? words.paused : words.stillReading}</p>}
    </>
  );
}
