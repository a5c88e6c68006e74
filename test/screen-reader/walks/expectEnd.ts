import { describePaymentEvent } from '@payaloud/core/announcement';
import { money, toDecimalString, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { billIn, totalOf } from '../../../examples/checkout/bank/shop';
import { languages, type CheckoutWords } from '../../../examples/checkout/src/words';
import type { WalkFacts } from '../../end-to-end/instruments/faultsOfWalk';
import type { WalkAnswers } from '../../end-to-end/instruments/walkRecord';

type Outcome = 'succeeded' | 'declined' | 'cancelled' | 'can-send-again' | 'unknown' | 'expired';

/** The facts at the end, and the words that a payer must have been told. */
export interface ExpectedEnd {
  readonly answers: WalkAnswers;
  readonly facts: WalkFacts;
}

export interface End {
  /** Each must be said. */
  readonly outcomes: readonly Outcome[];
  readonly paid: WalkAnswers['paid'];
  readonly whatNext: string;
  /** BCP 47. Default: English. */
  readonly tag?: string;
  /** In minor units. Default: 350. */
  readonly tip?: number;
}

/** The end of a walk through the example. */
export function expectEnd({ outcomes, paid, whatNext, tag = 'en', tip = 350 }: End): ExpectedEnd {
  const words = languages.find(({ language }) => language.tag === tag);
  if (!words) throw new Error(`The example has no ${tag}.`);
  const bill = billIn(words.currency);
  const amount = totalOf(bill, money(tip, words.currency));
  const { payee } = bill;
  const spoken = formsOf(amount, words).join('|');
  return {
    answers: { howMuch: `${toDecimalString(amount)} ${amount.currency}`, toWhom: payee, paid, whatNext },
    facts: {
      deal: new RegExp(`(${spoken}).*${escape(payee)}`, 'i'),
      outcomes: outcomes.map((outcome) => {
        const beginnings = beginningsOf(outcome, amount, payee, words).join('|');
        return new RegExp(`^(${beginnings}).{0,3}(${spoken})`, 'i');
      }),
    },
  };
}

/** An amount as voices say it: figures, or words. */
function formsOf(amount: Money, { language }: CheckoutWords): readonly string[] {
  return [escape(toDecimalString(amount)).replace('\\.', '[.,]'), escape(speakAmount(amount, language))];
}

/** The words before the amount, in figures and in the page voice's words. */
function beginningsOf(type: Outcome, amount: Money, payee: string, { language }: CheckoutWords): readonly string[] {
  const deal = { amount, payee };
  // The reason comes after the amount.
  const { text, speech = '' } =
    type === 'declined'
      ? describePaymentEvent({ type, reason: 'other', ...deal }, language)
      : describePaymentEvent({ type, ...deal }, language);
  const spokenAt = speech.toLowerCase().indexOf(speakAmount(amount, language).toLowerCase());
  return [text.slice(0, text.search(/\d/)), speech.slice(0, Math.max(0, spokenAt))]
    .map((words) => escape(words.trim()))
    .filter(Boolean);
}

/** Any space matches any other, because French has narrow ones. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
