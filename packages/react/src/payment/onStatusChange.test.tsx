import { en } from '@payaloud/core/languages/en';
import type { PaymentStatusName } from '@payaloud/core/payment';
import { preload, usePayment, type PaymentStatusDetails, type UsePaymentOptions } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime, sentMs } from '../../test/passTime';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };

beforeAll(() => preload());
beforeEach(() => localStorage.clear());
afterEach(cleanup);

function Pay(options: Partial<UsePaymentOptions>) {
  const payment = usePayment({
    order,
    language: en,
    locale: 'en-US',
    pay: () => Promise.resolve({ kind: 'succeeded', reference: 'R7' }),
    check: () => new Promise(() => {}),
    ...options,
  });
  return <button {...payment.payButtonProps} />;
}

async function pay(options: Partial<UsePaymentOptions>, end: PaymentStatusName) {
  const onStatusChange = vi.fn<NonNullable<UsePaymentOptions['onStatusChange']>>();
  const announcer = createRecordedAnnouncer();
  const clock = createFakeClock();
  render(
    <StrictMode>
      <Pay announcer={announcer} clock={clock} onStatusChange={onStatusChange} {...options} />
    </StrictMode>,
  );
  await act(async () => {});
  expect(onStatusChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button'));
  const statuses = () => onStatusChange.mock.calls.map(([status]) => status);
  await passTime(clock, sentMs);
  await vi.waitFor(() => expect(statuses().at(-1)).toBe(end));
  return { onStatusChange, statuses };
}

describe('onStatusChange', () => {
  it('tells the app each status once, with the state that has the id and the reference', async () => {
    const { onStatusChange, statuses } = await pay({ createPaymentId: () => 'payment-1' }, 'succeeded');
    expect(statuses()).toEqual(['processing', 'succeeded']);
    expect(onStatusChange.mock.lastCall?.[1]).toEqual<PaymentStatusDetails>({
      reason: null,
      state: expect.objectContaining({ paymentId: 'payment-1', reference: 'R7' }),
    });
  });

  it('tells why a payment was declined', async () => {
    const declined = { kind: 'declined', reason: 'insufficient-funds' } as const;
    const { onStatusChange } = await pay({ pay: () => Promise.resolve(declined) }, 'declined');
    expect(onStatusChange).toHaveBeenLastCalledWith('declined', {
      reason: 'insufficient-funds',
      state: expect.objectContaining({ status: 'declined' }),
    });
  });

  it('tells of a payment that is resumed after a reload', async () => {
    const sent = vi.fn(() => new Promise<never>(() => {}));
    await pay({ pay: sent }, 'processing');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    cleanup();
    const onStatusChange = vi.fn();
    render(<Pay announcer={createRecordedAnnouncer()} onStatusChange={onStatusChange} />);
    await vi.waitFor(() => expect(onStatusChange).toHaveBeenCalledOnce());
    expect(onStatusChange).toHaveBeenCalledWith('processing', { reason: null, state: expect.anything() });
  });
});
