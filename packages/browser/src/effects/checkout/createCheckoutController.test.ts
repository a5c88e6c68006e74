import { PayaloudBrowserError } from '@payaloud/browser';
import { createCheckoutController, type CheckoutControllerOptions } from '@payaloud/browser/internal';
import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';

const order: CheckoutOrder = { id: '17', amount: { minorUnits: 2_825, currency: 'USD' }, payee: 'Corner Cafe' };

type Options = Partial<Pick<CheckoutControllerOptions, 'order' | 'openOrder' | 'hasPayment' | 'needsConfirmation'>>;

function setup(options: Options = {}) {
  const clock = createFakeClock();
  const announcer = createRecordedAnnouncer();
  const signals: AbortSignal[] = [];
  const answers: ((opened: CheckoutOrder) => void)[] = [];
  const controller = createCheckoutController({
    announcer,
    language: en,
    clock,
    methods: 'unneeded',
    getPayment: () => 'idle',
    order: null,
    hasPayment: async () => false,
    needsConfirmation: async () => true,
    openOrder(_amount, signal) {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    },
    ...options,
  });
  controller.connect();
  return { clock, announcer, controller, signals, answers };
}

describe('an order that the shop opens', () => {
  it('is refused once its answer is late, so that it is not shown beside the order of the next try', async () => {
    const { clock, announcer, controller, signals, answers } = setup();
    controller.sendAmount(null);
    await clock.pass(9_900);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await clock.pass(200);
    expect(announcer.said.at(-1)?.text).toBe(en.sentences.checkout.problems['order-not-opened']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    controller.sendAmount(null);
    answers[0]?.({ ...order, id: 'late' });
    answers[1]?.(order);
    await clock.pass(100);
    expect(controller.getState()).toMatchObject({ status: 'identity', order: { id: '17' } });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});

describe('a payer whose session has ended', () => {
  const signedOut = () => Promise.reject(new PayaloudBrowserError('signed-out', 'The server answered with 401.'));

  it.each<[string, Options]>([
    ['opens the order', { openOrder: signedOut }],
    ['tells who must confirm', { order, needsConfirmation: signedOut }],
  ])('is told to sign in again by the server that %s', async (_what, options) => {
    const { clock, announcer, controller } = setup(options);
    if (!options.order) controller.sendAmount(null);
    await clock.pass(100);
    expect(announcer.said.map(({ text }) => text)).toEqual([en.sentences.checkout.problems['signed-out']]);
    expect(controller.getState()).toMatchObject({
      status: options.order ? 'asking-policy' : 'amount',
      problem: 'signed-out',
    });
  });
});

describe('an order that may have a payment', () => {
  it.each<[string, () => Promise<boolean>, string]>([
    ['has none', async () => false, 'identity'],
    ['has one', async () => true, 'payment'],
    // The payment asks until it knows. Any step before it could say that nothing was paid.
    ['cannot be looked up', () => Promise.reject(new Error('no network')), 'payment'],
  ])('and %s', async (_what, hasPayment, status) => {
    const { clock, announcer, controller } = setup({ order, hasPayment });
    await clock.pass(100);
    expect(controller.getState().status).toBe(status);
    expect(announcer.said).toEqual([]);
  });
});
