/** The words of the settings, on their own page and wherever one of them is switched. */
import { settings as en } from './en/settings.ts';
import type { InEvery } from './language.ts';
import { settings as hans } from './zh-Hans/settings.ts';
import { settings as hant } from './zh-Hant/settings.ts';

export const SETTINGS: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
