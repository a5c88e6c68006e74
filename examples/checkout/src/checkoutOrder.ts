import type { CheckoutOrder } from '@payaloud/react';
import type { CheckoutWords } from './words';
import type { ShopOrder } from './shopClient';

/** The shop's order with names in the payer's language. */
export function checkoutOrder(
  { id, payee, amount, tip, items, warning }: ShopOrder,
  words: CheckoutWords,
): CheckoutOrder {
  return {
    id,
    amount,
    payee: payee.name,
    items: [
      ...items.map(({ name, price }) => ({ name: words.items[name], amount: price })),
      ...(tip && tip.minorUnits > 0 ? [{ name: words.tip, amount: tip }] : []),
    ],
    warning: [
      ...(warning?.isNewPayee ? (['new-payee'] as const) : []),
      ...(warning?.isUnusual ? (['unusual-amount'] as const) : []),
    ],
  };
}
