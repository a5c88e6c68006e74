import type { HearingLanguage } from '@payaloud/core/languages';
import { expandPhrases } from '@payaloud/core/internal/spoken-amount';

/**
 * Returns a check that is true if a phrase counts in lakh or crore although its currency is not counted that way. The
 * words stay in the grammar: without them, "twenty lakh dollars" was heard as "twenty eleven dollars" for one of three
 * voices (24 November 2026).
 */
export function foreignScales({
  words,
}: Pick<HearingLanguage, 'words'>): (phrase: string, currency?: string) => boolean {
  const regional = words.scales.filter(({ value }) => regionalScales.includes(value));
  const names = new Set(regional.flatMap(({ say }) => expandPhrases(say)));
  return (phrase, currency = '') => !isCountedInLakh(currency) && phrase.split(' ').some((word) => names.has(word));
}

/** Lakh and crore. */
export const regionalScales: readonly number[] = [1e5, 1e7];

/** True for South Asian currencies. */
export function isCountedInLakh(currency: string): boolean {
  return countedInLakh.has(currency);
}

const countedInLakh: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'NPR', 'LKR']);
