/** The words of what readers take along: citations and dossiers. */
import { take as en } from './en/take.ts';
import type { InEvery } from './language.ts';
import { take as hans } from './zh-Hans/take.ts';
import { take as hant } from './zh-Hant/take.ts';

export const TAKE: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
