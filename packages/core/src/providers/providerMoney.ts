import { fractionDigits, isCurrency, type Money } from '../money';

/** Decimals that a provider uses for a currency. `null` if the provider documents them in two ways. */
export type ProviderDecimals = Readonly<Record<string, number | null>>;

/**
 * A provider's amount in ISO 4217 minor units; `null` if it has no exact equivalent. `exceptions` lists the currencies
 * whose decimals differ from ISO 4217.
 */
export function fromProviderAmount(value: unknown, code: unknown, exceptions: ProviderDecimals): Money | null {
  if (typeof code !== 'string' || typeof value !== 'number') return null;
  const currency = code.toUpperCase();
  const shift = shiftOf(currency, exceptions);
  const minorUnits = shift === null ? null : shifted(value, shift);
  return minorUnits === null ? null : { minorUnits, currency };
}

/** An amount in a provider's units; `null` if the provider cannot express it exactly. */
export function toProviderAmount({ minorUnits, currency }: Money, exceptions: ProviderDecimals): number | null {
  const shift = shiftOf(currency, exceptions);
  return shift === null ? null : shifted(minorUnits, -shift);
}

/** How many decimals ISO 4217 has more than the provider. */
function shiftOf(currency: string, exceptions: ProviderDecimals): number | null {
  if (!isCurrency(currency)) return null;
  const iso = fractionDigits(currency);
  if (!Object.hasOwn(exceptions, currency)) return 0;
  const decimals = exceptions[currency] ?? null;
  return decimals === null ? null : iso - decimals;
}

function shifted(units: number, by: number): number | null {
  const factor = 10 ** Math.abs(by);
  const result = by < 0 ? units / factor : units * factor;
  return Number.isSafeInteger(units) && Number.isSafeInteger(result) ? result : null;
}
