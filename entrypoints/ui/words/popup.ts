/** The words that only the popup has. */
import { popup as en } from './en/popup.ts';
import type { InEvery } from './language.ts';
import { popup as hans } from './zh-Hans/popup.ts';
import { popup as hant } from './zh-Hant/popup.ts';

export const POPUP: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
