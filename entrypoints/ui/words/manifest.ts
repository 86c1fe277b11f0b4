/** The words of the manifest, which stores and the browser's own pages show: the browser chooses the language. */
import { manifest as en } from './en/manifest.ts';
import type { InEvery } from './language.ts';
import { manifest as hans } from './zh-Hans/manifest.ts';
import { manifest as hant } from './zh-Hant/manifest.ts';

export const MANIFEST: InEvery<typeof en> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
