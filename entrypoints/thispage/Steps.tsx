/** The way through all marks of the page, around its end. */
import type { JSX } from 'preact';
import { digits } from '../ui/words/digits.ts';
import { PAGE } from '../ui/words/page.ts';
import { useWords } from '../ui/words/speaking.ts';

interface Props {
  /** The mark last shown, from 0. */
  at: number | undefined;
  places: number;
  go: (by: 1 | -1) => void;
}

export function Steps({ at, places, go }: Props): JSX.Element {
  const words = useWords(PAGE).steps;
  return (
    <fieldset class="steps" aria-label={words.label}>
      <button
        type="button"
        class="step previous"
        data-stop
        aria-label={words.previous}
        title={words.previous}
        onClick={() => go(-1)}
      />
      <span class="count" aria-hidden="true">
        {at === undefined ? '–' : digits(at + 1)} / {digits(places)}
      </span>
      <output class="unseen">{at !== undefined && words.atAloud(at + 1, places)}</output>
      <button
        type="button"
        class="step next"
        data-stop
        aria-label={words.next}
        title={words.next}
        onClick={() => go(1)}
      />
    </fieldset>
  );
}
