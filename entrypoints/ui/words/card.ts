/** The words of the card, and of differences wherever they are shown. */
import { card as en } from './en/card.ts';
import type { InEvery } from './language.ts';
import { card as hans } from './zh-Hans/card.ts';
import { card as hant } from './zh-Hant/card.ts';

export const CARD: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
