import { ar } from '@payaloud/core/languages/ar';
import { money } from '@payaloud/core/money';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';

it('names the currency whose main unit was said, not one in which it is a thousandth', () => {
  expect(hearAmount(['درهمين'], { language: ar, currency: 'USD' })).toMatchObject({
    reason: 'other-currency',
    money: money(200, 'AED'),
  });
});
