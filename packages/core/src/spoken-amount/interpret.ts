import type { HearingLanguage } from '../languages';
import { fractionDigits, money, type Currency, type Money } from '../money';
import { one, type Exact } from './exact';
import { findAmounts } from './findAmounts';
import type { AmbiguityReason, RefusalReason } from './heardAmount';
import type { FoundAmount } from './readAmountAt';
import { createUtterance } from './utterance';

/** What one transcript says, before it is held against its alternatives and limits. */
export type Interpretation =
  | { readonly kind: 'amount'; readonly money: Money }
  | { readonly kind: 'ambiguous'; readonly reason: AmbiguityReason; readonly candidates: readonly [Money, ...Money[]] }
  | { readonly kind: 'other-currency'; readonly money: Money }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** Longer than any amount with its carrier phrase. Recognizers that run on return whole conversations. */
const longestTranscript = 300;

export function interpret(transcript: string, language: HearingLanguage, currency: Currency): Interpretation {
  if (transcript.length > longestTranscript) return refused('no-amount');
  if (transcript.trim() === '') return refused('nothing-heard');
  const { amounts, corrected, refusals, isComplete } = findAmounts(
    createUtterance(transcript, language, currency),
    currency,
  );

  if (amounts.length === 0) return refused('no-amount');
  const reason = severity.find((candidate) => refusals.includes(candidate));
  if (reason) return refused(reason);
  if (!isComplete) return refused('no-amount');
  if (corrected?.length === 0) return refused('negated');
  const [amount, ...others] = corrected ?? amounts;
  if (!amount || others.some((other) => !isSame(other, amount))) return refused('several-amounts');
  return judge(amount, corrected || others.length > 0 ? 'correction' : amount.question, currency);
}

/** Where an utterance gives several reasons, the one that a payer most needs to hear. */
const severity: readonly RefusalReason[] = [
  'negative',
  'negated',
  'range',
  'approximate',
  'several-amounts',
  'no-amount',
];

function judge(amount: FoundAmount, question: AmbiguityReason | undefined, currency: Currency): Interpretation {
  const readings = amount.values.map((value) => toMoney(value, amount.currency));
  const [first, ...others] = readings.filter((reading) => typeof reading === 'object');
  if (!first) return refused(readings.find((reading) => typeof reading === 'string') ?? 'no-amount');
  if (amount.currency !== currency) return { kind: 'other-currency', money: first };
  return question
    ? { kind: 'ambiguous', reason: question, candidates: [first, ...others] }
    : { kind: 'amount', money: first };
}

function toMoney(value: Exact, currency: Currency): Money | RefusalReason {
  if (value === 0n) return 'zero';
  const minorUnits = value * 10n ** BigInt(fractionDigits(currency));
  if (minorUnits % one !== 0n) return 'too-precise';
  const number = Number(minorUnits / one);
  return Number.isSafeInteger(number) ? money(number, currency) : 'no-amount';
}

function isSame(a: FoundAmount, b: FoundAmount): boolean {
  return (
    a.currency === b.currency &&
    a.values.length === b.values.length &&
    a.values.every((value, at) => value === b.values[at])
  );
}

function refused(reason: RefusalReason): Interpretation {
  return { kind: 'refused', reason };
}
