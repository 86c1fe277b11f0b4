/** The way through all marks of the page, around its end. */
import type { JSX } from 'preact';
import { STEP_WORDS } from '../ui/page-words.ts';

interface Props {
  /** The mark last shown, from 0. */
  at: number | undefined;
  places: number;
  go: (by: 1 | -1) => void;
}

export function Steps({ at, places, go }: Props): JSX.Element {
  return (
    <fieldset class="steps" aria-label={STEP_WORDS.label}>
      <button
        type="button"
        class="step previous"
        data-stop
        aria-label={STEP_WORDS.previous}
        title={STEP_WORDS.previous}
        onClick={() => go(-1)}
      />
      <span class="count" aria-hidden="true">
        {STEP_WORDS.at(at, places)}
      </span>
      <output class="unseen">{at !== undefined && STEP_WORDS.atAloud(at, places)}</output>
      <button
        type="button"
        class="step next"
        data-stop
        aria-label={STEP_WORDS.next}
        title={STEP_WORDS.next}
        onClick={() => go(1)}
      />
    </fieldset>
  );
}
