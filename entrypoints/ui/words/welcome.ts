/** The words of the page that asks for leave to read pages, and of the popup's way to it. */
import { welcome as en } from './en/welcome.ts';
import type { InEvery } from './language.ts';
import { welcome as hans } from './zh-Hans/welcome.ts';
import { welcome as hant } from './zh-Hant/welcome.ts';

export const WELCOME: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
