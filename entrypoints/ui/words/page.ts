/** The words of “This page”: what stands on it, what it shares with the notices, how far it is read. */
import { page as en } from './en/page.ts';
import type { InEvery } from './language.ts';
import { page as hans } from './zh-Hans/page.ts';
import { page as hant } from './zh-Hant/page.ts';

export const PAGE: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
