import type { HearingLanguage } from '../languages/hearingLanguage';
import { fractionDigits, money, type Currency, type Money } from '../money';
import { one, type Exact } from './exact';
import { findAmounts } from './findAmounts';
import type { AmbiguityReason, RefusalReason } from './heardAmount';
import type { FoundAmount } from './foundAmount';
import { tokenize } from './tokenize';
import { createUtterance, isDoubtful, withNearNumerals, type Utterance } from './utterance';
import { withoutStutter } from './withoutStutter';

/** The meaning of one transcript, before it is compared with its alternatives and the limits. */
export type Interpretation =
  /** One amount, or a question about several. */
  | {
      readonly amounts: readonly [Money, ...Money[]];
      readonly question?: AmbiguityReason | undefined;
      readonly refusal?: undefined;
      readonly among?: undefined;
    }
  | {
      readonly amounts: readonly [Money];
      readonly question?: undefined;
      readonly refusal: 'other-currency';
      readonly among?: undefined;
    }
  | {
      readonly amounts?: undefined;
      readonly question?: undefined;
      readonly refusal: RefusalReason;
      /** The amounts among unknown words. Empty if a word such as "percent" says that they are not amounts. */
      readonly among?: readonly Money[];
    };

/** The amount that the field asks for. */
export interface AskedAmount {
  readonly currency: Currency;
  readonly zero: 'refuse' | 'accept';
  /** How a payer may say zero, besides the number. Empty if the payer has no other. */
  readonly zeroText: string;
}

/** Longer than any amount with its carrier phrase. A recognizer that does not stop returns whole conversations. */
export const maxTranscriptLength = 300;

/** Alternatives after the fifth are guesses about sounds, not about the words. */
export const maxTranscripts = 5;

/** The amount that the options of `hearAmount` ask for. */
export function askedAmount({
  currency,
  min,
  zeroText = '',
}: {
  readonly currency: Currency;
  readonly min?: Money;
  readonly zeroText?: string | undefined;
}): AskedAmount {
  return { currency, zero: min && min.minorUnits <= 0 ? 'accept' : 'refuse', zeroText };
}

export function interpret(transcript: string, language: HearingLanguage, asked: AskedAmount): Interpretation {
  if (transcript.length > maxTranscriptLength) return { refusal: 'no-amount' };
  if (transcript.trim() === '') return { refusal: 'nothing-heard' };
  const { currency, zero, zeroText } = asked;
  const words = wordsOf(zeroText);
  // Before "no" of "no tip" negates it.
  if (zero === 'accept' && words !== '' && wordsOf(transcript) === words) return { amounts: [money(0, currency)] };
  const tokens = tokenize(transcript, language.words, currency);
  const plain = read(createUtterance(tokens, language, currency), asked);
  const near = plain.amounts ? withNearNumerals(tokens, language) : null;
  if (near) {
    const both = ask(plain, read(createUtterance(near, language, currency), asked));
    return both.refusal ? both : { ...both, question: plain.question ?? 'bare-pair' };
  }
  const fluent = isStuttered(plain) ? withoutStutter(tokens) : null;
  return fluent ? ask(plain, read(createUtterance(fluent, language, currency), asked)) : plain;
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** True if it may be a stutter: no amount, several, a minus that may be the hyphen of "f- fifteen", or a bare pair. */
function isStuttered({ refusal, question }: Interpretation): boolean {
  return refusal ? mayBeStutter[refusal] : question === 'bare-pair';
}

/**
 * Every reason, the gravest first, with true if a stutter may have caused it. Nothing may be missing here, because its
 * amount would be taken.
 */
const mayBeStutter: Readonly<Record<NonNullable<Interpretation['refusal']>, boolean>> = {
  negative: true,
  negated: false,
  range: false,
  approximate: false,
  'several-amounts': true,
  'no-amount': true,
  zero: false,
  'too-precise': false,
  'nothing-heard': false,
  'other-currency': false,
};
const gravestFirst = Object.keys(mayBeStutter) as readonly RefusalReason[];

/**
 * Asks which of two readings was meant: with or without the repeated word, or with a carrier read as a numeral (20 or 28
 * for 二十吧).
 */
function ask(plain: Interpretation, fluent: Interpretation): Interpretation {
  if (fluent.refusal) return plain;
  if (plain.refusal) return { amounts: fluent.amounts, question: fluent.question ?? 'correction' };
  const [first, ...others] = plain.amounts;
  const isNew = ({ minorUnits }: Money) => plain.amounts.every((amount) => amount.minorUnits !== minorUnits);
  const meant = fluent.amounts.filter(isNew);
  // The payer is asked about two amounts. If only the stutter makes it a question, the amount without it is one of them.
  return { ...plain, amounts: fluent.question ? [first, ...others, ...meant] : [first, ...meant, ...others] };
}

function read(utterance: Utterance, asked: AskedAmount): Interpretation {
  const { amounts, corrected, refusals, isComplete } = findAmounts(utterance, asked.currency);

  const refusal = amounts.length > 0 ? gravest(refusals) : 'no-amount';
  // « Une vingtaine d'euros » has no amount, but beside « vingt euros » it is another hearing of the same words.
  if (refusal) return amounts.length > 0 || refusals.includes('approximate') ? { refusal, among: [] } : { refusal };
  if (!isComplete) return { refusal: 'no-amount', among: amounts.flatMap((found) => moneysOf(found, asked)) };
  const [amount, ...others] = corrected ?? amounts;
  if (!amount) return { refusal: 'negated' };
  if (others.some((other) => !isSame(other, amount))) return { refusal: 'several-amounts' };
  const doubt = amount.question ?? (isDoubtful(utterance) ? 'bare-pair' : undefined);
  return judge(amount, corrected || others.length > 0 ? 'correction' : doubt, asked);
}

/** The reason that a payer most needs to hear. A reason that words without types bring along refuses too. */
function gravest(refusals: readonly RefusalReason[]): RefusalReason | undefined {
  return gravestFirst.find((reason) => refusals.includes(reason)) ?? (refusals.length > 0 ? 'no-amount' : undefined);
}

function moneysOf({ values, currency }: FoundAmount, { zero }: AskedAmount): readonly Money[] {
  return values.map((value) => toMoney(value, currency, zero)).filter((reading) => typeof reading === 'object');
}

function judge(amount: FoundAmount, question: AmbiguityReason | undefined, asked: AskedAmount): Interpretation {
  const [first, ...others] = moneysOf(amount, asked);
  if (!first) {
    const refusal = toMoney(amount.values[0] ?? 0n, amount.currency, asked.zero);
    return { refusal: typeof refusal === 'string' ? refusal : 'no-amount' };
  }
  if (amount.currency !== asked.currency) return { amounts: [first], refusal: 'other-currency' };
  return { amounts: [first, ...others], question };
}

function toMoney(value: Exact, currency: Currency, zero: AskedAmount['zero']): Money | RefusalReason {
  if (value === 0n && zero === 'refuse') return 'zero';
  const minorUnits = value * 10n ** BigInt(fractionDigits(currency));
  if (minorUnits % one !== 0n) return 'too-precise';
  const number = Number(minorUnits / one);
  return Number.isSafeInteger(number) ? money(number, currency) : 'no-amount';
}

function isSame(a: FoundAmount, b: FoundAmount): boolean {
  return a.currency === b.currency && a.values.join() === b.values.join();
}
