/** The terms of the trade, which every surface has: levels, kinds, themes, dates, numbers. */
import { terms as en } from './en/terms.ts';
import type { InEvery } from './language.ts';
import { terms as hans } from './zh-Hans/terms.ts';
import { terms as hant } from './zh-Hant/terms.ts';

export const TERMS: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
