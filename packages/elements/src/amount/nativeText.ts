import { readTyped } from '@payaloud/core/internal/amount-entry';
import { fromDecimalString, isSameMoney } from '@payaloud/core/money';

/** The limits of the field, and how its amounts are written. */
export type NativeLimits = Parameters<typeof readTyped>[1];

/**
 * The text that a page wrote into a native input. `default`: an amount, which the field begins with. `typed`: text that the payer typed
 * before, which the field reads as if it were typed now. `finished`: the field also says what became of it, as after typing.
 */
export type NativeText =
  { readonly kind: 'default' } | { readonly kind: 'typed'; readonly text: string; readonly finished: boolean };

/**
 * Tells a plain decimal of the page, such as `23.50` in Spanish, from text that the payer typed and a server shows again. It is only the
 * page's if typing it would give the same amount.
 *
 * `5.000` euros in Spanish are five to a machine and five thousand to a payer. Written with a comma, it makes the field ask.
 */
export function readNativeText(text: string, limits: NativeLimits): NativeText {
  const plain = fromDecimalString(text, limits.currency);
  const typed = readTyped(text, limits);
  if (typed.kind !== 'amount') return { kind: 'typed', text, finished: true };
  if (!plain) return { kind: 'typed', text, finished: isDecimal(text) };
  if (isSameMoney(plain, typed.money)) return { kind: 'default' };
  return { kind: 'typed', text: text.replace('.', ','), finished: true };
}

/** True if a machine may have written it: then the payer hears how it was read. */
function isDecimal(text: string): boolean {
  return /^\d+\.\d+$/.test(text);
}
