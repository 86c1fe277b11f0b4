/** Says that the notices are not shown as issued. */
import type { JSX } from 'preact';
import type { Script } from '../settings/settings.ts';
import { useWords } from './words/speaking.ts';
import { TERMS } from './words/terms.ts';

/** Nothing where they are. */
export function Converted({ script }: { script: Script }): JSX.Element | undefined {
  const { converted } = useWords(TERMS);
  if (script === 'issued') return undefined;
  return <p class="converted">{converted[script]}</p>;
}
