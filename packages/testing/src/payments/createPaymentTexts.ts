import {
  describePaymentEvent,
  type PaymentEvent,
  type PaymentEventType,
  type PaymentFacts,
} from '@payaloud/core/internal/announcement';
import type { Language } from '@payaloud/core/languages';
import { toDecimalString, type Money } from '@payaloud/core/money';

/** Facts of one message, beside those of the payment. */
export interface PaymentTextFacts {
  /** Default: the amount of the payment. */
  readonly amount?: Money;
  readonly reference?: string;
  /** Default: `other`. */
  readonly reason?: string;
  /** Default: `redirect`. */
  readonly action?: string;
  /** In ms. Default: 0. */
  readonly forMs?: number;
}

/** The messages of one payment, for tests that expect them without retyping their words. */
export interface PaymentTexts {
  /** The whole text of a message. */
  readonly messageOf: (type: PaymentEventType, facts?: PaymentTextFacts) => string;
  /** Matches how every message of these types begins, up to the amount. With an amount, up to its end. */
  readonly beginsAs: (types: PaymentEventType | readonly PaymentEventType[], amount?: Money) => RegExp;
}

/**
 * The messages of one payment in a language, as the payer hears them.
 *
 * @example
 *   const { messageOf } = createPaymentTexts(order, en);
 *   messageOf('succeeded'); // 'Paid 28.25 dollars to Corner Cafe.'
 */
export function createPaymentTexts(
  payment: PaymentFacts & { readonly amount: Money },
  language: Language<'payment'>,
): PaymentTexts {
  function messageOf(type: PaymentEventType, facts: PaymentTextFacts = {}): string {
    const event = { reason: 'other', action: 'redirect', forMs: 0, isChecked: true, ...payment, ...facts, type };
    return describePaymentEvent(event as PaymentEvent, language).text;
  }

  return {
    messageOf,
    beginsAs(types, amount) {
      const figures = toDecimalString(amount ?? payment.amount);
      const starts = [types].flat().map((type) => {
        const text = messageOf(type, amount ? { amount } : {});
        return text
          .slice(0, text.indexOf(figures) + (amount ? figures.length : 0))
          .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      });
      return new RegExp(`^(${starts.join('|')})`);
    },
  };
}
