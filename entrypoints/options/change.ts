/** How the sections of the page change a setting. */
import type { Settings } from '../settings/settings.ts';

/** Changes what `wanted` answers to the settings as they are by then; no change meanwhile is lost. */
export type Change = (wanted: (now: Settings) => Partial<Settings>) => void;
