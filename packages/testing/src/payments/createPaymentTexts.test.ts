import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { createPaymentTexts } from './createPaymentTexts';

const { messageOf, beginsAs } = createPaymentTexts({ amount: money(2350, 'USD'), payee: 'Corner Cafe' }, en);

describe('createPaymentTexts', () => {
  it('gives the whole text of a message, with the facts of that message', () => {
    expect(messageOf('succeeded')).toBe('Paid 23.50 dollars to Corner Cafe.');
    expect(messageOf('succeeded', { reference: 'R7', amount: money(9900, 'USD') })).toBe(
      'Paid 99.00 dollars to Corner Cafe. Reference R7.',
    );
  });

  it('matches the beginnings of some messages, and no other message', () => {
    const begins = beginsAs(['succeeded', 'cancelled']);
    expect(
      [messageOf('succeeded'), messageOf('cancelled'), messageOf('declined')].map((text) => begins.test(text)),
    ).toEqual([true, true, false]);
  });

  it('matches another amount only if none is given', () => {
    const other = messageOf('succeeded', { amount: money(9900, 'USD') });
    expect([beginsAs('succeeded').test(other), beginsAs('succeeded', money(2350, 'USD')).test(other)]).toEqual([
      true,
      false,
    ]);
  });
});
