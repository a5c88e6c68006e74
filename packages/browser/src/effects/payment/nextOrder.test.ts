import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { simulatePayment, order } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

const another = { ...order, id: 'order-2', amount: { minorUnits: 9900, currency: 'USD' } };
const tenMinutes = 600_000;

describe('an order that the app sets during another payment', () => {
  it('waits behind the outcome, which stays and is repeated, until the payer continues; then Pay pays it', async () => {
    const { clock, provider, open } = simulatePayment({ provider: { plan: () => ({ workMs: 2_000 }) } });
    const page = open();
    const { controller } = page;
    controller.pay();
    await clock.pass(100);
    controller.setOrder(another);
    await clock.pass(tenMinutes);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', order });
    expect(page.said.at(-1)).toMatch(/^Paid 23\.50/);
    controller.pay();
    expect(page.said.at(-1)).toBe(en.sentences.payment.replies['already-done']);
    controller.speakOrder();
    expect(page.said.at(-1)).toMatch(/^Paid 23\.50/);
    controller.next();
    expect(page.said.at(-1)).toMatch(beginsAs('review', { minorUnits: 9900, currency: 'USD' }));
    expect(provider.requests).toBe(1);
    controller.pay();
    await clock.pass(5_000);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', order: another });
    expect([provider.chargesOf('order-1').length, provider.chargesOf('order-2').length]).toEqual([1, 1]);
  });

  it('is never charged while the result of the first is unknown', async () => {
    const { clock, provider, open } = simulatePayment({
      provider: { journey: (to) => ({ thereMs: 5, backMs: to === 'pay' ? null : 5, breaks: to === 'check' }) },
    });
    const { controller, status } = open();
    controller.pay();
    await clock.pass(60_000);
    controller.setOrder(another);
    for (const press of [controller.next, controller.pay, controller.retry, controller.pay]) press();
    await clock.pass(tenMinutes);
    expect(status()).toBe('unknown');
    expect(controller.getState()).toMatchObject({ order });
    expect(provider.chargesOf('order-2')).toEqual([]);
  });

  it('replaces a declined order when the payer tries again', async () => {
    const { clock, provider, open } = simulatePayment({
      provider: { plan: () => ({ verdict: provider.requests === 1 ? 'declined' : 'succeeded' }) },
    });
    const page = open();
    const { controller } = page;
    controller.pay();
    controller.setOrder(another);
    await clock.pass(1_000);
    expect(page.said.at(-1)).toMatch(/^Declined by your bank: 23\.50 dollars/);
    controller.retry();
    expect(page.said.at(-1)).toMatch(beginsAs('review', { minorUnits: 9900, currency: 'USD' }));
    controller.pay();
    await clock.pass(1_000);
    expect([provider.chargesOf('order-1').length, provider.chargesOf('order-2').length]).toEqual([0, 1]);
  });

  it('is checked if it was paid before', async () => {
    const { clock, provider, open } = simulatePayment();
    const first = open({ order: another });
    first.controller.pay();
    await clock.pass(1_000);
    const page = open();
    page.controller.setOrder(another);
    await clock.pass(1_000);
    expect(page.controller.getState()).toMatchObject({ status: 'succeeded', order: another });
    expect(provider.requests).toBe(1);
  });

  it('has its own time limit', async () => {
    const { clock, open } = simulatePayment();
    const { controller, status } = open({ expiry: { leftMs: 120_000 } });
    await clock.pass(100_000);
    controller.setOrder(another);
    await clock.pass(100_000);
    expect(status()).toBe('review');
    await clock.pass(21_000);
    expect(status()).toBe('expired');
    controller.setOrder({ ...another, id: 'order-3' });
    await clock.pass(1_000);
    expect(status()).toBe('review');
    await clock.pass(120_000);
    expect(status()).toBe('expired');
  });
});

describe('an order that the app changes while Pay checks for other tabs', () => {
  it.each([
    ['amount', { ...order, amount: { minorUnits: 9900, currency: 'USD' } }],
    ['id', another],
  ])('is shown with its new %s if another tab is paying, and has to be heard', async (_what, changed) => {
    const { clock, open } = simulatePayment({ missing: ['channel'], review: 'masked' });
    const [one, other] = [open({ undoMs: 60_000 }), open()];
    for (const { controller } of [one, other]) controller.speakOrder();
    one.controller.pay();
    await clock.pass(100);
    other.controller.pay();
    other.controller.setOrder(changed);
    await clock.pass(1_000);
    expect(other.said.slice(-2)).toEqual([
      messageOf('paying-elsewhere'),
      messageOf('review', { amount: { minorUnits: 9900, currency: 'USD' } }),
    ]);
    expect(other.controller.getState()).toMatchObject({ status: 'review', order: changed, hearing: 'masked' });
  });
});
