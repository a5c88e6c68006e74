import type { HearingLanguage } from '../languages';
import type { Currency, Money } from '../money';
import type { HeardAmount } from './heardAmount';

export interface HearAmountOptions {
  readonly language: HearingLanguage;
  /** The currency that is asked for: a bare number is meant in it, another currency is refused. */
  readonly currency: Currency;
  /** The least amount that is taken. Default: more than nothing. */
  readonly min?: Money;
  readonly max?: Money;
}

/**
 * Understands a spoken amount, or says why not: right or ask, never silently wrong.
 *
 * @param transcripts The recognizer's n-best list, best first.
 */
export function hearAmount(transcripts: readonly string[], _options: HearAmountOptions): HeardAmount {
  const [heard = ''] = transcripts;
  return { kind: 'refused', reason: heard.trim() === '' ? 'nothing-heard' : 'no-amount', heard };
}
