import { describePaymentEvent, type PaymentEvent, type PaymentEventType } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { toDecimalString, type Money } from '@payaloud/core/money';

interface Told {
  readonly amount?: Money;
  readonly reference?: string;
  readonly reason?: string;
  readonly action?: string;
  readonly forMs?: number;
}

const usual = { minorUnits: 2350, currency: 'USD' };

/** What is said of the tests' order, in English. */
export function messageOf(type: PaymentEventType, { amount = usual, ...told }: Told = {}): string {
  const event = { payee: 'Corner Cafe', reason: 'other', action: 'redirect', forMs: 0, ...told, amount, type };
  return describePaymentEvent(event as PaymentEvent, en).text;
}

/** How every message of these types begins, up to the amount. Given an amount, up to its end. */
export function beginsAs(types: PaymentEventType | readonly PaymentEventType[], amount?: Money): RegExp {
  const starts = [types].flat().map((type) => {
    const text = messageOf(type, amount ? { amount } : {});
    const figures = toDecimalString(amount ?? usual);
    return text.slice(0, text.indexOf(figures) + (amount ? figures.length : 0)).replace(/[.?()]/g, '\\$&');
  });
  return new RegExp(`^(${starts.join('|')})`);
}
