/** The words of a dossier that is kept as a document. Its tables and data keep to English names, for programs. */
import type { DossierWords } from '../../../corpus/dossier/words.ts';
import { dossier as en } from './en/dossier.ts';
import type { InEvery } from './language.ts';
import { dossier as hans } from './zh-Hans/dossier.ts';
import { dossier as hant } from './zh-Hant/dossier.ts';

export const DOSSIER: InEvery<DossierWords> = { en, 'zh-Hans': hans, 'zh-Hant': hant };
