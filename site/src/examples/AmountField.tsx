import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';

const bill = money(2475, 'USD');

export const Example = () => (
  <AmountField
    label="Tip"
    name="tip"
    language={en}
    locale="en-US"
    currency="USD"
    max={money(10_000, 'USD')}
    percentages={{ of: bill, values: [10, 15, 20] }}
  />
);
