import { consentWords } from '../catalogue/consent-words.ts';
import { tokensOf } from './tokens.ts';

/** Whether a name is one that decides if something may be sent. */
export function isConsentName(name: string): boolean {
  const tokens = tokensOf(name);
  return consentWords.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w)));
}
