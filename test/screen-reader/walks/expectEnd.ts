import { describePaymentEvent } from '@payaloud/core/announcement';
import { money, toDecimalString, type Money } from '@payaloud/core/money';
import type { DeclineReason } from '@payaloud/core/payment';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { cafe, subtotalIn } from '../../../examples/checkout/server/shop/catalogue';
import type { CheckoutWords } from '../../../examples/checkout/src/words';
import type { WalkFacts } from '../../end-to-end/instruments/faultsOfWalk';
import type { WalkAnswers } from '../../end-to-end/instruments/walkRecord';
import { walkedLanguages } from '../../end-to-end/support/walkedLanguages';

type Outcome = 'succeeded' | 'cancelled' | 'can-send-again' | 'unknown' | 'expired' | 'held-by-bank' | Declined;
type Declined = { readonly declined: DeclineReason };

/** The facts at the end, and the words that a payer must have been told. */
export interface ExpectedEnd {
  readonly answers: WalkAnswers;
  readonly facts: WalkFacts;
}

export interface End {
  /** Each must be said, with its amount. */
  readonly outcomes: readonly Outcome[];
  readonly paid: WalkAnswers['paid'];
  readonly whatNext: string;
  /** BCP 47. Default: English. */
  readonly tag?: string;
  /** In minor units. Default: 350. */
  readonly tip?: number;
  /** Money to a person, in minor units. Default: the cafe's bill with the tip. */
  readonly to?: { readonly payee: string; readonly amount: number };
}

export const paid: End = { outcomes: ['succeeded'], paid: 'yes', whatNext: 'nothing' };

/** The end of a walk through the example. */
export function expectEnd({ outcomes, paid, whatNext, tag = 'en', tip = 350, to }: End): ExpectedEnd {
  const words = walkedLanguages.find(({ language }) => language.tag === tag);
  if (!words) throw new Error(`The example has no ${tag}.`);
  const { currency } = words;
  const { payee, amount: units } = to ?? { payee: cafe.name, amount: subtotalIn(currency) + tip };
  const amount = money(units, currency);
  const spoken = formsOf(amount, words).join('|');
  return {
    answers: { howMuch: `${toDecimalString(amount)} ${currency}`, toWhom: payee, paid, whatNext },
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
function beginningsOf(outcome: Outcome, amount: Money, payee: string, { language }: CheckoutWords): readonly string[] {
  const deal = { amount, payee };
  const { text, speech = '' } =
    typeof outcome === 'object'
      ? describePaymentEvent({ type: 'declined', reason: outcome.declined, ...deal }, language)
      : describePaymentEvent({ type: outcome, ...deal }, language);
  const spokenAt = speech.toLowerCase().indexOf(speakAmount(amount, language).toLowerCase());
  return [text.slice(0, text.search(/\d/)), speech.slice(0, Math.max(0, spokenAt))]
    .map((words) => escape(words.trim()))
    .filter(Boolean);
}

/** Any space matches any other, because French has narrow ones. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
