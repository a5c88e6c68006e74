import { isSameOrder, type PaymentOrder } from '@payaloud/core/internal/payment';
import { useCallback, useState } from 'react';

export interface ConfirmedOrder {
  /** True if the payer has confirmed exactly this order, with this amount and this payee, and it has not changed since. */
  readonly isConfirmed: boolean;
  /** Call it when `ConfirmIdentity` has confirmed. It counts for the order of the render that it comes from. */
  readonly confirm: () => void;
}

/**
 * Remembers for which order the payer has confirmed who they are. A changed amount or payee voids it, even if the answer to the
 * old one comes later. Your server must refuse an old confirmation, too: its challenge names order and amount.
 *
 * @example
 *   const { isConfirmed, confirm } = useConfirmedOrder(order);
 */
export function useConfirmedOrder(order: PaymentOrder): ConfirmedOrder {
  const [confirmed, setConfirmed] = useState<PaymentOrder | null>(null);
  const isConfirmed = confirmed !== null && isSameOrder(confirmed, order);
  // Void for good, also if the total returns to what it was.
  if (confirmed !== null && !isConfirmed) setConfirmed(null);
  const { id, payee } = order;
  const { minorUnits, currency } = order.amount;
  const confirm = useCallback(
    () => setConfirmed({ id, payee, amount: { minorUnits, currency } }),
    [id, payee, minorUnits, currency],
  );
  return { isConfirmed, confirm };
}
