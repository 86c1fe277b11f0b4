/** A dossier as JSON; README.md says what each field holds. */
import type { Dossier } from './dossier.ts';

export function dossierJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
