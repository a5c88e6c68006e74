import { PayaloudCoreError } from '../errors';
import type { HearingLanguage } from '../languages/hearingLanguage';
import { fractionDigits, type Currency, type Money } from '../money';
import { reconcileAlternatives } from './reconcileAlternatives';
import { confusableAmounts } from './confusableAmounts';
import type { HeardAmount } from './heardAmount';
import { askedAmount, interpret, maxTranscripts } from './interpret';
import { withoutCardNumbers } from './withoutCardNumbers';

export interface HearAmountOptions {
  readonly language: HearingLanguage;
  /** The currency that is asked for. A bare number is read in it; any other currency is refused. */
  readonly currency: Currency;
  /** The smallest amount that is accepted. Default: any amount above zero. A `min` of zero allows zero. */
  readonly min?: Money;
  /** The largest amount that is accepted. Default: the most minor units that a safe integer holds. */
  readonly max?: Money;
  /** How a payer may say zero if it is allowed, besides the number, for example "No tip". Default: the number alone. */
  readonly zeroText?: string | undefined;
}

/**
 * Understands a spoken amount, asks about it, or says why it was refused. An amount is accepted only if it was
 * understood exactly.
 *
 * Reads words, digits, symbols and mixtures of them, as recognizers write them. Returns a result for any text.
 * Transcripts longer than 300 characters contain no amount. Nor do seven digits or more without a unit, unless they are
 * round, and `heard` never shows the number of a card.
 *
 * @param transcripts The recognizer's n-best list, best first. Only the first five are used.
 * @throws {PayaloudCoreError} `unknown-currency`; `currency-mismatch` if `min` or `max` is in another currency
 * @example
 *   hearAmount(['twelve dollars and five cents'], { language: en, currency: 'USD' }).kind; // 'amount'
 *   hearAmount(['two fifty'], { language: en, currency: 'USD' }).kind; // 'ambiguous'
 *   hearAmount(['hello'], { language: en, currency: 'USD' }).kind; // 'refused'
 */
export function hearAmount(transcripts: readonly string[], options: HearAmountOptions): HeardAmount {
  const { language, currency, min, max } = options;
  fractionDigits(currency);
  for (const limit of [min, max]) {
    if (limit && limit.currency !== currency) {
      throw new PayaloudCoreError('currency-mismatch', `The limit is in ${limit.currency}, the amount in ${currency}`);
    }
  }
  const spoken = transcripts.slice(0, maxTranscripts);
  const heard = withoutCardNumbers(spoken[0] ?? '');
  const asked = askedAmount(options);
  const { amounts, question, refusal } = reconcileAlternatives(
    spoken.map((transcript) => interpret(transcript, language, asked)),
  );

  if (!amounts) return { kind: 'refused', reason: refusal, heard };
  const [best] = amounts;
  const payable = amounts.filter((amount) => limitBroken(amount, min, max) === null);
  const [first, second, ...others] = payable.slice(0, maxCandidates);
  const reason = refusal ?? (first ? null : limitBroken(best, min, max));
  if (!first || reason) return { kind: 'refused', reason: reason ?? 'above-max', heard, money: best };
  return question
    ? { kind: 'ambiguous', reason: question, heard, candidates: second ? [first, second, ...others] : [first] }
    : { kind: 'amount', money: first, heard, confusableWith: confusableAmounts(first, language) };
}

/** A form can show this many. A payer who listens is asked about the first two. */
const maxCandidates = 4;

function limitBroken({ minorUnits }: Money, min?: Money, max?: Money): 'below-min' | 'above-max' | null {
  if (min && minorUnits < min.minorUnits) return 'below-min';
  return max && minorUnits > max.minorUnits ? 'above-max' : null;
}
