import type { OrderItem, ReceiptRow } from '@payaloud/core/internal/checkout';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import type { Language } from '@payaloud/core/languages';
import { formatMoney } from '@payaloud/core/money';

/** A part of an order as a row. One below zero, such as a discount, is also in words, because screen readers leave out its sign. */
export function itemRow({ name, amount }: OrderItem, language: Language<'checkout'>, locale: string): ReceiptRow {
  const figure = formatMoney(amount, locale);
  return amount.minorUnits < 0 ? [name, figure, speakAmount(amount, language)] : [name, figure];
}
