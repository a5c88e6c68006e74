import type { Money } from '../../money';

/** What the payer is asked to pay. Frozen from the moment that Pay is pressed. */
export interface PaymentOrder {
  /** The merchant's own id of the order. One order is paid at most once. */
  readonly id: string;
  readonly amount: Money;
  /** Who gets the money, as the payer knows them. */
  readonly payee: string;
}

/** The same order with the same amount and payee: what was heard of one was heard of the other. */
export function isSameOrder(a: PaymentOrder, b: PaymentOrder): boolean {
  return (
    a.id === b.id &&
    a.payee === b.payee &&
    a.amount.minorUnits === b.amount.minorUnits &&
    a.amount.currency === b.amount.currency
  );
}
