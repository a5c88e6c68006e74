import { PayaloudCoreError } from '../errors';
import type { HearingLanguage } from '../languages/hearingLanguage';
import { fractionDigits, type Currency, type Money } from '../money';
import { agree } from './agree';
import { confusableAmounts } from './confusableAmounts';
import type { HeardAmount } from './heardAmount';
import { interpret } from './interpret';

export interface HearAmountOptions {
  readonly language: HearingLanguage;
  /** The currency that is asked for: a bare number is meant in it, another currency is refused. */
  readonly currency: Currency;
  /** The least amount that is taken. Default: more than nothing. */
  readonly min?: Money;
  /** The largest amount that is taken. Default: what a safe integer of minor units holds. */
  readonly max?: Money;
}

/**
 * Understands a spoken amount, or says why not: right or ask, never silently wrong.
 *
 * Takes words, digits, signs and mixtures of them, as recognizers write them. Any text is answered; transcripts of more
 * than 300 characters hold no amount, and of the list only the first five count.
 *
 * @param transcripts The recognizer's n-best list, best first.
 * @throws {PayaloudCoreError} `unknown-currency`; `currency-mismatch` where `min` or `max` is in another currency
 */
export function hearAmount(transcripts: readonly string[], options: HearAmountOptions): HeardAmount {
  const { language, currency, min, max } = options;
  fractionDigits(currency);
  for (const limit of [min, max]) {
    if (limit && limit.currency !== currency) {
      throw new PayaloudCoreError('currency-mismatch', `The limit is in ${limit.currency}, the amount in ${currency}`);
    }
  }
  const spoken = transcripts.slice(0, mostTranscripts);
  const heard = spoken[0] ?? '';
  const { amounts, question, refusal } = agree(spoken.map((transcript) => interpret(transcript, language, currency)));

  if (!amounts) return { kind: 'refused', reason: refusal, heard };
  const [best] = amounts;
  const payable = amounts.filter((amount) => limitBroken(amount, min, max) === null);
  const [first, second, ...others] = payable.slice(0, mostCandidates);
  const reason = refusal ?? (first ? null : limitBroken(best, min, max));
  if (!first || reason) return { kind: 'refused', reason: reason ?? 'above-max', heard, money: best };
  return question
    ? { kind: 'ambiguous', reason: question, heard, candidates: second ? [first, second, ...others] : [first] }
    : { kind: 'amount', money: first, heard, confusableWith: confusableAmounts(first, language) };
}

/** Alternatives below the fifth are guesses about sounds, not about what was said. */
const mostTranscripts = 5;

/** More than a payer can keep in mind while they are read out. */
const mostCandidates = 4;

function limitBroken({ minorUnits }: Money, min?: Money, max?: Money): 'below-min' | 'above-max' | null {
  if (min && minorUnits < min.minorUnits) return 'below-min';
  return max && minorUnits > max.minorUnits ? 'above-max' : null;
}
