import type { Money } from '../../money';

/** The order that the payer is asked to pay. Frozen once Pay is pressed. */
export interface PaymentOrder {
  /** The merchant's own id of the order. One order is paid at most once. */
  readonly id: string;
  readonly amount: Money;
  /** The receiver of the money, under the name that the payer knows. */
  readonly payee: string;
}

/** True if id, amount and payee are equal. Hearing the amount of one then counts for the other. */
export function isSameOrder(a: PaymentOrder, b: PaymentOrder): boolean {
  return (
    a.id === b.id &&
    a.payee === b.payee &&
    a.amount.minorUnits === b.amount.minorUnits &&
    a.amount.currency === b.amount.currency
  );
}
