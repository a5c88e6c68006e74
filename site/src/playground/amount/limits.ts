import { parseTypedAmount, type Money } from '@payaloud/core/money';
import type { AmountCase } from './sharedCase';

interface Limit {
  readonly money: Money | undefined;
  /** In words; null if the text is an amount, or empty. */
  readonly problem: string | null;
}

export function readLimit(text: string, currency: string): Limit {
  const read = parseTypedAmount(text, { locale: 'en', currency, zero: 'accept' });
  if (read.kind === 'amount') return { money: read.money, problem: null };
  return {
    money: undefined,
    problem: read.kind === 'empty' ? null : 'This is not an amount. Write 5.00, or leave it empty.',
  };
}

export function readLimits({ min, max, currency }: AmountCase): { readonly min?: Money; readonly max?: Money } {
  const [least, most] = [readLimit(min, currency).money, readLimit(max, currency).money];
  return { ...(least && { min: least }), ...(most && { max: most }) };
}
