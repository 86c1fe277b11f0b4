/** The words of the reading room. */
import { room as en } from './en/room.ts';
import type { InEvery } from './language.ts';
import { room as hans } from './zh-Hans/room.ts';
import { room as hant } from './zh-Hant/room.ts';

export const ROOM: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
