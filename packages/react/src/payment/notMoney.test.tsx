import { en } from '@payaloud/core/languages/en';
import type { Money } from '@payaloud/core/money';
import { PayaloudProvider, PayButton, PaymentStatus, SwipeToPay, usePayment } from '@payaloud/react';
import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const answer = () => Promise.resolve({ kind: 'processing' } as const);

function Pay({ amount }: { readonly amount: Money }) {
  const order = { id: '17', amount, payee: 'Corner Cafe' };
  return <PayButton payment={usePayment({ order, pay: answer, check: answer })} />;
}

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined));
afterEach(() => void vi.restoreAllMocks());

describe.each<[string, unknown]>([
  ['a fraction of a cent', { minorUnits: 23.5, currency: 'USD' }],
  ['a text', { minorUnits: '2350', currency: 'USD' }],
  ['a number', 23.5],
])('instead of an amount, %s', (_, wrong) => {
  const amount = wrong as Money;
  it.each([
    ['PaymentStatus', <PaymentStatus key="0" payment={{ status: 'succeeded', amount, payee: 'Corner Cafe' }} />],
    ['usePayment', <Pay key="1" amount={amount} />],
    ['SwipeToPay', <SwipeToPay key="2" amount={amount} payee="Corner Cafe" onPay={() => {}} />],
  ])('is refused by %s', (_component, element) => {
    expect(() => render(<PayaloudProvider language={en}>{element}</PayaloudProvider>)).toThrow(
      expect.objectContaining({ name: 'PayaloudCoreError', code: 'not-a-safe-integer' }),
    );
  });
});
