import { isCurrency, type Money } from '../../../money';

/** An amount that somebody can have been charged, and that can be said. */
export function isCharge(amount: unknown): amount is Money {
  const { minorUnits, currency } = Object(amount) as Money;
  return Number.isSafeInteger(minorUnits) && minorUnits > 0 && isCurrency(currency);
}
