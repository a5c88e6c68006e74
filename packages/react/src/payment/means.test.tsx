import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { preload, usePayment, type Payment, type UsePaymentOptions } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { act, render } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime } from '../../test/passTime';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const dearer = { ...order, amount: { minorUnits: 3075, currency: 'USD' } };

beforeAll(() => preload());
beforeEach(() => localStorage.clear());

async function show(options: Partial<UsePaymentOptions> = {}) {
  const announcer = createRecordedAnnouncer();
  const clock = createFakeClock();
  const pay = vi.fn<UsePaymentOptions['pay']>(options.pay ?? (async () => ({ kind: 'succeeded' })));
  const check = async (): Promise<PayOutcome> => ({ kind: 'not-found' });
  const shown: { payment?: Payment } = {};
  function Checkout(props: Partial<UsePaymentOptions>) {
    shown.payment = usePayment({ order, language: en, announcer, clock, check, ...options, ...props, pay });
    return null;
  }
  const view = render(<Checkout />);
  await act(async () => {});
  return {
    change: (props: Partial<UsePaymentOptions>) => act(async () => view.rerender(<Checkout {...props} />)),
    press: (name: 'pay' | 'sendAgain' | 'retry') => act(async () => shown.payment?.controller[name]()),
    pass: (ms: number) => passTime(clock, ms),
    state: () => shown.payment?.state,
    said: () => announcer.said.map(({ text }) => text),
    sent: () => pay.mock.calls.map(([{ means, order: paid, paymentId }]) => ({ means, paid: paid.amount, paymentId })),
  };
}

describe('what the payer pays with', () => {
  it('is what was chosen when Pay was pressed, although the choice changes before it is sent', async () => {
    const { change, press, pass, sent } = await show({ undoMs: 5_000, means: 'pm_visa' });
    await press('pay');
    await change({ means: 'pm_amex' });
    await pass(8_000);
    expect(sent()).toMatchObject([{ means: 'pm_visa' }]);
  });

  it('stays the same if the payment is sent again, because it stays one payment', async () => {
    const { change, press, pass, sent } = await show({
      means: 'pm_visa',
      pay: () => Promise.reject(new Error('lost')),
    });
    await press('pay');
    await pass(60_000);
    await change({ means: 'pm_amex' });
    await press('sendAgain');
    await pass(3_000);
    const [first, second] = sent();
    expect(second).toEqual(first);
    expect(second?.means).toBe('pm_visa');
  });

  it('is chosen anew for another try after a decline', async () => {
    const { change, press, pass, sent } = await show({ means: 'pm_visa', pay: async () => ({ kind: 'declined' }) });
    await press('pay');
    await pass(3_000);
    await press('retry');
    await change({ means: 'pm_amex' });
    await press('pay');
    await pass(3_000);
    expect(sent()).toMatchObject([{ means: 'pm_visa' }, { means: 'pm_amex' }]);
  });

  it('is in no storage and in no message', async () => {
    const { press, pass, said } = await show({ means: 'tok_secret' });
    await press('pay');
    await pass(3_000);
    const stored = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)).flat();
    expect(stored.join(' ')).not.toContain('tok_secret');
    expect([said().join(' '), location.href].join(' ')).not.toContain('tok_secret');
  });
});

describe('a total that changes after it was heard', () => {
  it('is said, and only the new amount is ever sent', async () => {
    const { change, press, pass, sent, said } = await show();
    await change({ order: dearer });
    await pass(1_000);
    expect(said().at(-1)).toContain('30.75 dollars');
    await press('pay');
    await pass(3_000);
    expect(sent()).toMatchObject([{ paid: dearer.amount }]);
  });

  it('must be heard before Pay works', async () => {
    const announcer = createRecordedAnnouncer({
      deliver: ({ text }) => (text.includes('30.75') ? 'masked' : 'delivered'),
    });
    const { change, press, pass, sent, state } = await show({ announcer });
    expect(state()).toMatchObject({ hearing: 'heard' });
    await change({ order: dearer });
    expect(state()).toMatchObject({ status: 'review', hearing: 'unheard' });
    await pass(1_000);
    expect(state()).toMatchObject({ status: 'review', hearing: 'masked' });
    await press('pay');
    await pass(3_000);
    expect(sent()).toEqual([]);
  });

  it('is said once if it changes several times in a row, and Pay waits for the last', async () => {
    const { change, press, pass, said, sent } = await show();
    for (const minorUnits of [2450, 2500, 2725, 3075]) {
      await change({ order: { ...order, amount: { minorUnits, currency: 'USD' } } });
      await pass(400);
    }
    expect(said()).toHaveLength(1);
    await pass(1_000);
    expect(said().slice(1)).toEqual([expect.stringContaining('30.75 dollars')]);
    await pass(10_000);
    expect(said()).toHaveLength(2);
    await press('pay');
    await pass(3_000);
    expect(sent()).toMatchObject([{ paid: dearer.amount }]);
  });

  it('is said at once to the payer who presses Pay, and not once more', async () => {
    const { change, press, pass, said, sent } = await show();
    await change({ order: dearer });
    await press('pay');
    expect(said().slice(1)).toEqual([expect.stringContaining('30.75 dollars')]);
    await pass(5_000);
    expect([said().length, sent()]).toEqual([2, []]);
  });

  it('must be heard again even if it returns to what was heard', async () => {
    const late: (() => void)[] = [];
    const announcer = createRecordedAnnouncer({ later: (run) => void late.push(run) });
    const { change, state } = await show({ announcer });
    await act(async () => late.shift()?.());
    await change({ order: dearer });
    await change({ order });
    expect(state()).toMatchObject({ status: 'review', hearing: 'unheard', order });
  });

  it('does not change a payment that is under way', async () => {
    const { change, press, pass, sent } = await show({ undoMs: 5_000 });
    await press('pay');
    await change({ order: dearer });
    await pass(8_000);
    expect(sent()).toMatchObject([{ paid: order.amount }]);
  });
});
