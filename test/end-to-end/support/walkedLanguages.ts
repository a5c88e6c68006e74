import type { ShopCurrency } from '../../../examples/checkout/server/shop/catalogue';
import { en } from '../../../examples/checkout/src/words/en';
import { fr } from '../../../examples/checkout/src/words/fr';
import type { CheckoutWords } from '../../../examples/checkout/src/words/words';
import { zhHans } from '../../../examples/checkout/src/words/zhHans';

/** The example's texts in the languages in which whole payments are walked through: more would cost minutes and show nothing else. */
export const walkedLanguages: readonly CheckoutWords[] = [en, zhHans, fr];

/** @returns The amount of a payment in the currency of one of these languages. */
export function amountIn(amounts: Readonly<Partial<Record<ShopCurrency, number>>>, currency: ShopCurrency): number {
  const amount = amounts[currency];
  if (amount === undefined) throw new Error(`No payment in ${currency} is walked through.`);
  return amount;
}
