import type { DescribedMethod } from '@payaloud/core/internal/payment-methods';
import type { PaymentMethod } from './paymentMethod';

/** A means with its words. */
export interface OfferedMethod {
  readonly method: PaymentMethod;
  readonly words: DescribedMethod;
}

/** The usual one first, so that it is one stop away. */
export function inOrder(methods: readonly PaymentMethod[], usual: string | undefined): readonly PaymentMethod[] {
  return [...methods].sort((one, other) => Number(other.id === usual) - Number(one.id === usual));
}

export interface Picked {
  readonly id: string;
  readonly by: 'payer' | 'default';
}

/**
 * The means that is chosen: the one that was picked, else the first that can be used. A choice of the payer that is gone is not
 * replaced, because they would pay with something that they did not choose.
 */
export function chosenOf(offered: readonly OfferedMethod[], picked: Picked | null): OfferedMethod | null {
  const usable = offered.filter(({ words }) => !words.isExpired);
  const found = usable.find(({ method }) => method.id === picked?.id);
  return found ?? (picked?.by === 'payer' ? null : (usable[0] ?? null));
}
