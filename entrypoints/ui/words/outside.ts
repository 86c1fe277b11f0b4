/** The words that stand in the browser itself: its address bar and its menu. */
import { outside as en } from './en/outside.ts';
import type { InEvery } from './language.ts';
import { outside as hans } from './zh-Hans/outside.ts';
import { outside as hant } from './zh-Hant/outside.ts';

export const OUTSIDE: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
