/** The words of search, on every surface that has a box. */
import { search as en } from './en/search.ts';
import type { InEvery } from './language.ts';
import { search as hans } from './zh-Hans/search.ts';
import { search as hant } from './zh-Hant/search.ts';

export const SEARCH: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
