/** The way to the settings: a cogwheel. */
import type { JSX } from 'preact';
import { SETTINGS_ADDRESS } from './place.ts';
import { SETTINGS } from './words/settings.ts';
import { useWords } from './words/speaking.ts';

const TEETH = 8;
const WHEEL = Array.from({ length: TEETH * 4 }, (_, at) => {
  const angle = ((at - 0.5) * Math.PI) / (TEETH * 2);
  const radius = at % 4 < 2 ? 7.4 : 5.4;
  return `${(8 + radius * Math.cos(angle)).toFixed(2)} ${(8 + radius * Math.sin(angle)).toFixed(2)}`;
});

export function SettingsLink(): JSX.Element {
  const { title } = useWords(SETTINGS);
  return (
    <a class="cog" href={SETTINGS_ADDRESS} target="_blank" aria-label={title} title={title}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={`M${WHEEL.join('L')}Z`} />
        <circle cx="8" cy="8" r="2.4" />
      </svg>
    </a>
  );
}
