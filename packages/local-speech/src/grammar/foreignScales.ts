import type { HearingLanguage } from '@payaloud/core/languages';
import { expandPhrases } from './expandPhrases';

/**
 * Whether a phrase counts in lakh or crore though the currency is not one that people count that way. The words stay in the grammar:
 * without them one of three voices that say "twenty lakh dollars" is heard as "twenty eleven dollars" (24 November 2026).
 */
export function foreignScales({
  words,
}: Pick<HearingLanguage, 'words'>): (phrase: string, currency?: string) => boolean {
  const regional = words.scales.filter(({ value }) => value === lakh || value === crore);
  const names = new Set(regional.flatMap(({ say }) => expandPhrases(say)));
  return (phrase, currency = '') => !countedInLakh.has(currency) && phrase.split(' ').some((word) => names.has(word));
}

const lakh = 1e5;
const crore = 1e7;
/** Of South Asia. */
const countedInLakh: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'NPR', 'LKR']);
