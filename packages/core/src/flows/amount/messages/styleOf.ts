import type { HearingLanguage } from '../../../languages';
import type { HeardAmount } from '../../../spoken-amount';
import { confusableAmounts } from '../../../spoken-amount/confusableAmounts';
import { isSameValue } from '../limits';
import type { AmountStyle } from '../state';

/**
 * Digits if two of the amounts in a question sound alike (fifteen, fifty). If there is one amount, digits if it sounds
 * like any other, as in a read-back.
 */
export function styleOf(result: HeardAmount, language: HearingLanguage): AmountStyle {
  if (result.kind !== 'ambiguous') return 'words';
  const { candidates } = result;
  const soundAlike = candidates.flatMap((candidate) => confusableAmounts(candidate, language));
  const isConfusable =
    candidates.length === 1 || soundAlike.some((other) => candidates.some((one) => isSameValue(one, other)));
  return isConfusable && soundAlike.length > 0 ? 'digits' : 'words';
}
