/** Shares as readers write them. */
import type { Language } from './language.ts';
import { TERMS } from './terms.ts';

/** A share (0 to 1) in whole percent; never 0% of something and never 100% of less than all. */
export function shareWords(share: number, language: Language): string {
  const { under, over } = TERMS[language].shares;
  if (share > 0 && share < 0.01) return under;
  if (share > 0.99 && share < 1) return over;
  return `${Math.round(share * 100)}%`;
}
