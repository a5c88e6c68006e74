import { isCurrency, type Money } from '../../money';

/** True if the value is a positive amount that can be spoken. */
export function isCharge(amount: unknown): amount is Money {
  const { minorUnits, currency } = Object(amount) as Money;
  return Number.isSafeInteger(minorUnits) && minorUnits > 0 && isCurrency(currency);
}
