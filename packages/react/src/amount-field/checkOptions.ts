import type { Currency, Money } from '@payaloud/core/money';
import { PayaloudReactError } from '../provider';
import type { UseAmountFieldOptions } from './options';

/**
 * Refuses amounts that the payer would hear wrongly. A value may be in another currency than the field for a moment,
 * while the app changes both; a limit or an offered amount may not.
 *
 * @throws {PayaloudReactError} `not-money`, `currency-mismatch`
 */
export function checkOptions(options: UseAmountFieldOptions, currency: Currency): void {
  const { value, defaultValue, min, max, presets = [], steps = [], percentages } = options;
  for (const [name, amount] of Object.entries({ value, defaultValue })) checkMoney(name, amount);
  const offered = {
    min,
    max,
    'percentages.of': percentages?.of,
    ...named('presets', presets),
    ...named('steps', steps),
  };
  for (const [name, amount] of Object.entries(offered)) {
    checkMoney(name, amount);
    if (amount && amount.currency !== currency)
      throw new PayaloudReactError(
        'currency-mismatch',
        `\`${name}\` is in ${amount.currency}, but the currency of the field is ${currency}.`,
      );
  }
}

function checkMoney(name: string, amount: Money | null | undefined): void {
  if (amount === null || amount === undefined) return;
  if (Number.isSafeInteger(amount.minorUnits) && typeof amount.currency === 'string') return;
  const text = JSON.stringify(amount);
  throw new PayaloudReactError('not-money', `\`${name}\` must be an amount such as money(2350, 'USD'), not ${text}.`);
}

function named(name: string, amounts: readonly Money[]): Record<string, Money> {
  return Object.fromEntries(amounts.map((amount, index) => [`${name}[${index}]`, amount]));
}
